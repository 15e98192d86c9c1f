// What is wrong with a field, below it: severity, sentence and first fix of each problem, the worst first.
#pragma once

#include "core/base/problem.h"

#include <QWidget>

class QVBoxLayout;

namespace cardwright {

class FieldProblems : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names: "field.license.problem.license-case.fix".
    explicit FieldProblems(const QString &name, QWidget *parent = nullptr);

    /// Made anew only where something differs, so that a button keeps the focus. The buttons follow `before` in the tab order.
    void show(const QList<Problem> &problems, QWidget *before);

signals:
    void fixRequested(const cardwright::Fix &fix);

private:
    QWidget *makeMessage(qsizetype which, QWidget *&before);

    QString m_name;
    QVBoxLayout *m_messages;
    QList<Problem> m_problems;
    QStringList m_texts; ///< of the messages that stand there
};

/// Those of the field, the worst first.
QList<Problem> problemsOf(const QString &key, const QList<Problem> &problems);

} // namespace cardwright
