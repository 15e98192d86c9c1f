// Everything computed from one state of a card. Pure: text in, values out; blocks are shared with the last analysis.
#pragma once

#include "core/base/cardencoding.h"
#include "core/base/lineindex.h"
#include "core/markdown/render.h"
#include "core/modelpage/pagechips.h"
#include "core/modelpage/sidecolumn.h"
#include "core/yaml/frontmatter.h"

#include <memory>

namespace cardwright {

/// One state of the card, handed to the worker by value.
struct Snapshot {
    quint64 revision = 0;
    QString text;           ///< whole card, stand-ins replaced (CardEncoding::plain)
    bool hasBom = false;
    CardEncoding::Unfit unfit = CardEncoding::Unfit::None;
    TextRange changed;      ///< span of `text` that may differ from the last analysed state
    qsizetype removed = 0;  ///< units that stood in that span before
    QString saved;          ///< the card as it was last loaded or saved, to tell which tags come and go
    TagEra era = TagEra::Today;
    QDate created;          ///< of the repository on the hub; invalid: not known, taken as new
    std::shared_ptr<const ModelFiles> files; ///< never null
    FormulaFaults formulaFaults; ///< as far as they are known
    QStringList silenced;   ///< ids of rules that the user wants to hear of in no card
};

struct Analysis {
    quint64 revision = 0;
    FrontMatter metadata;
    LineIndex lines;
    QList<Problem> problems; ///< of metadata and text, sorted by position
    QList<Problem> silenced; ///< those that the user or the card wants nothing to hear of; they are not in `problems`
    TagEvidence evidence; ///< shared with the last analysis while the files and rules are the same
    /// The metadata as the hub has it: that of the text; while it cannot be read, the hub refuses it and keeps what it had,
    /// so then the last that could be read, its ranges following the edits, roughly.
    FrontMatter kept;
    TagAnswer tags; ///< of the kept metadata, as chips and side column are
    TagAnswer savedTags;  ///< of the saved card, with the files of now
    QString saved;        ///< that savedTags are of
    QList<TagChip> chips;
    SideColumn side;
    RenderedBody body;
};

Analysis analyse(const Analysis &previous, const Snapshot &snapshot);

} // namespace cardwright
