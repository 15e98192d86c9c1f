// The keys of the block that have no field in the form: none is hidden, each leads to its place in the text.
#pragma once

#include "core/base/problem.h"
#include "core/yaml/yamlnode.h"

#include <QWidget>

class QVBoxLayout;

namespace cardwright {

class FieldProblems;

class OtherMetadata : public QWidget {
    Q_OBJECT
public:
    explicit OtherMetadata(QWidget *parent = nullptr);

    /// Shows the entries of `root` but those of `shownElsewhere`, each with those of the `problems` that are its, inner ones
    /// included; rows are made anew only where something differs.
    void show(const YamlNode &root, const QList<Problem> &problems, const QStringList &shownElsewhere,
        QWidget *afterInTabOrder);
    int problemCount() const { return m_problemCount; }
    int count() const { return int(m_summaries.size()); }
    QWidget *linkOf(const QString &key) const; ///< null when the key is not listed

signals:
    void showInText(const QString &key);
    void fixRequested(const cardwright::Fix &fix);

private:
    void build(const QList<std::pair<QString, QString>> &summaries, QWidget *afterInTabOrder);

    QVBoxLayout *m_rows;
    QList<std::pair<QString, QString>> m_summaries; ///< key and value in a few words
    QList<FieldProblems *> m_problems; ///< a row's each
    int m_problemCount = 0;
};

} // namespace cardwright
