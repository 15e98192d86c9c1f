// The id of a repository, with those offered that begin as what was typed.
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace cardwright {

class RepositoryEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit RepositoryEdit(QWidget *parent = nullptr);

    QString id() const { return text().trimmed(); }
    bool isComplete() const; ///< "owner/name", as hubs accept it
    void setSuggestions(const QStringList &ids); ///< best first; dropped where nobody types any more

signals:
    void idTyped(const QString &text); ///< suggestions for it are wanted
    void idChanged();                  ///< by typing or by choosing

private:
    QStringListModel *m_suggestions;
};

} // namespace cardwright
