#include "widgets/publish/repositoryedit.h"

#include "core/card/repoid.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace cardwright {

RepositoryEdit::RepositoryEdit(QWidget *parent) : QLineEdit(parent), m_suggestions(new QStringListModel(this))
{
    setAccessibleName(tr("Repository"));
    setPlaceholderText(tr("owner/name"));
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the hub has chosen them already
    completer->popup()->setObjectName(u"repositorySuggestions"_s);
    completer->popup()->setProperty("cw", u"suggestions"_s);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this] {
        emit idTyped(id());
        emit idChanged();
    });
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &RepositoryEdit::idChanged,
        Qt::QueuedConnection);
}

bool RepositoryEdit::isComplete() const { return id().contains(u'/') && isRepoId(id()); }

void RepositoryEdit::setSuggestions(const QStringList &ids)
{
    m_suggestions->setStringList(ids);
    if (!hasFocus() && !completer()->popup()->isVisible())
        return;
    if (ids.isEmpty() || ids == QStringList(id()))
        completer()->popup()->hide();
    else
        completer()->complete();
}

} // namespace cardwright
