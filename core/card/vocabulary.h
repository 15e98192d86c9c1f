// The lists the hub knows (licenses, languages, tasks, libraries, metrics, datasets), each a data file in
// resources/vocabularies with its source and date inside.
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace cardwright {

enum class VocabularyId { None, Licenses, Languages, Tasks, Libraries, Metrics, Datasets };

struct Term {
    QString id;    ///< as written in the card: "apache-2.0", "no", "fill-mask"
    QString name;  ///< for people, English: "Apache license 2.0", "Norwegian", "Fill-Mask"
    QString group; ///< modality of a task ("Natural Language Processing"), native name of a language, else empty
    bool common = false; ///< belongs to the short list shown first
};

class Vocabulary {
public:
    const QList<Term> &terms() const { return m_terms; }
    const Term *find(const QString &id) const; ///< exact, case-sensitive as the hub checks; null when unknown
    /// Ids worth offering for `text`: same but for case or punctuation, a name, a few letters off. Best first, at most `most`.
    QStringList suggestions(const QString &text, int most = 3) const;
    /// The id that `text` is plainly meant to be: not one that only begins alike. Empty when there is none; for lists that
    /// are not complete, where most unknown texts are right.
    QString misspelt(const QString &text) const;
    /// The id to write for a text in lower case that is retired, or often met in its place; empty when there is none.
    QString replacement(const QString &text) const { return m_replacements.value(text); }
    QString source() const { return m_source; }
    QDate date() const { return m_date; }

    static Vocabulary fromJson(const QByteArray &json);

private:
    struct Candidate {
        int rank; ///< see Resemblance
        const Term *term;
    };
    enum class Initials { Any, Same }; ///< slips hardly ever change the first letter, and most terms begin with another
    QList<Candidate> candidates(const QString &text, Initials initials) const; ///< of the best kind that occurs, best first

    QList<Term> m_terms;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QString> m_replacements;
    QString m_source;
    QDate m_date;
};

/// The bundled list, read once when first asked for; safe from any thread. `None` gives an empty one.
const Vocabulary &vocabulary(VocabularyId id);

} // namespace cardwright
