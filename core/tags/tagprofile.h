// The rules of an era as data: which steps run in which order, and the tables they look up. Read from resources/tags.
#pragma once

#include "core/tags/computetags.h"

#include <QDate>
#include <QHash>

namespace cardwright {

class TagRun;
using TagStep = void (*)(TagRun &);

/// Matches a name or tag whole, by its end, by its beginning or by a part.
struct NamePattern {
    enum class Part { Whole, Ending, Beginning, Within };
    Part part = Part::Whole;
    QString text;
    bool matches(QStringView name) const;
};

/// A file of one of those names gives that tag.
struct FormatRule {
    QString tag;
    QList<NamePattern> files;
};

/// The tags that the class names of config.json give: the class itself, else the first ending that fits.
struct ArchitectureTable {
    QHash<QString, QStringList> classes;
    QList<std::pair<QString, QStringList>> endings;
    QStringList tagsOf(const QString &className) const;
};

/// One place a library may come from; the first that gives one wins.
struct LibraryRule {
    enum class From { Field, CardTags, File, Config };
    From from = From::Field;
    NamePattern file;    ///< of From::File
    QString library;     ///< what File and Config give
    QStringList known;   ///< the libraries CardTags recognises; empty: those of the vocabulary
    QDate createdBefore; ///< Config: only for repositories older than this; invalid: for all
};

/// A tag that follows from any of the conditions that are given, where the library is one of `libraries`.
struct FlagRule {
    QString tag;
    QStringList libraries; ///< empty: any, or none
    QStringList anyTag;
    QStringList modelTypes;
    int bits = 0; ///< of the quantized weights
    QStringList quantMethods;
    bool ofPipelineClass = false; ///< the class that diffusers loads completes the tag
    bool always = false;          ///< follows from nothing

    bool asksLibraryAlone() const
    {
        return anyTag.isEmpty() && modelTypes.isEmpty() && bits == 0 && quantMethods.isEmpty() && !ofPipelineClass;
    }
};

struct TaskRule {
    NamePattern tag;
    QString task;
};

struct TagProfile {
    QString source;
    QDate date;
    QList<TagStep> steps;
    QList<FormatRule> formats;
    ArchitectureTable architectures;
    QList<LibraryRule> libraries;
    QList<FlagRule> flags;    ///< that files and card decide
    QList<FlagRule> setByHub; ///< guesses from a small sample at what the server decides
    QHash<QString, QString> languageGroups; ///< names of language groups in repository ids, and the code they stand for
    QList<TaskRule> tasks;                  ///< most specific first
    int fewestArxivDigits = 5;              ///< after the dot of an arXiv id; five are the most
};

/// Read once when first asked for; safe from any thread.
const TagProfile &tagProfile(TagEra era);

} // namespace cardwright
