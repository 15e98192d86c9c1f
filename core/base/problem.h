// What is odd about a card's content: never an Error, always beside a usable result.
#pragma once

#include "core/base/textedit.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace cardwright {

enum class Severity {
    Rejects, ///< the hub refuses the commit
    Lost,    ///< the hub ignores or misreads it
    Advice,
};

/// The edit of a fix: worked out when it is first looked at, since a card may have hundreds of problems and each edit is
/// proved. Copies share what was worked out; any thread. Empty when the edit turns out not to be possible.
class FixEdit {
public:
    FixEdit(TextEdit edit = TextEdit());
    explicit FixEdit(std::function<TextEdit()> workOut);

    operator const TextEdit &() const;

    quint64 revision() const { return edit().revision(); }
    const QList<Splice> &splices() const { return edit().splices(); }
    bool isEmpty() const { return edit().isEmpty(); }
    QString applied(QStringView text) const { return edit().applied(text); }

private:
    const TextEdit &edit() const { return *this; }

    struct Later;
    std::shared_ptr<Later> m_later;
    TextEdit m_edit; ///< when there is nothing to work out
};

struct Fix {
    QString id;            ///< stable name of the remedy, e.g. "use-value"; its words are in core/words
    QStringList arguments; ///< what the words name, e.g. the value that will stand there
    FixEdit edit;
    bool dropsBom = false; ///< instead of an edit: the byte order mark goes, which is no part of the text
};

struct Problem {
    QString rule;          ///< stable id, e.g. "license-unknown"; its sentence is in core/words
    Severity severity = Severity::Advice;
    TextRange range;       ///< what to select and underline; may be empty at a position
    QStringList arguments; ///< the offending value first, then what the sentence of the rule names
    QString field;         ///< the top-level field it belongs to, empty for the card's text
    QList<Fix> fixes;      ///< best first
    QString file = {};     ///< of the model folder, when it is about that and not about the card: then without a range
};

/// The problems of who knew no revision, with fixes that carry one.
QList<Problem> withRevision(QList<Problem> problems, quint64 revision);

/// "rejects", "lost" or "advice", untranslated: for the command line and the log.
QString severityName(Severity severity);

} // namespace cardwright
