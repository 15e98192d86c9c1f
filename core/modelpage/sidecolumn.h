// What the hub's page shows beside a card's text, and the notices above it: computed from metadata, tags and files, as
// values for whoever draws them. Texts are the card's own, untrusted and plain; nothing is translated here. Lines are
// 1-based lines of the card, 0 where nothing in it says so. However large a card is, what is given is not: a text has at
// most 4,000 characters, a cut one ending in "…", and of lists the first items are given. Source of the rules: the hub's
// model pages of 2025 and 2026.
#pragma once

#include "core/base/lineindex.h"
#include "core/tags/computetags.h"
#include "core/yaml/frontmatter.h"

#include <QList>
#include <QString>

#include <optional>

namespace cardwright {

/// The first items of a list that may be of any length.
template <typename T>
struct FirstOf : QList<T> {
    qsizetype more = 0; ///< items that are left out: "and 312 more"

    bool operator==(const FirstOf &) const = default;
};

/// Parameters and kind of the weights, from their headers.
struct WeightsBox {
    WeightHeader::Format format = WeightHeader::Format::Safetensors;
    quint64 parameters = 0;  ///< 0: not known
    QList<TensorType> types; ///< most parameters first
    bool chatTemplate = false;
    bool notDownloaded = false; ///< nothing but git-lfs pointers are here
    // of GGUF alone
    QString architecture;
    quint64 contextLength = 0; ///< tokens; 0: not said
    struct Quantization {
        int bits = 0;      ///< 0: not known
        QString name;      ///< "Q4_K_M"
        quint64 bytes = 0; ///< of the file, or of all its parts

        bool operator==(const Quantization &) const = default;
    };
    QList<Quantization> quantizations; ///< fewest bits first, then the smallest

    bool operator==(const WeightsBox &) const = default;
};

enum class WidgetKind { Text, Image, Audio, Video, Table };

struct WidgetInput {
    using Kind = WidgetKind;
    Kind kind = Kind::Text;
    QString name; ///< key of the metadata: "text", "context", "source_sentence", "messages"…; of a message its role
    QString text; ///< of media: relative path in the folder, or address
    FirstOf<QStringList> table = {}; ///< rows, the first of them the heads

    bool operator==(const WidgetInput &) const = default;
};

struct WidgetOutput {
    QString label; ///< of a class; empty for an answer or a text
    double score = 0; ///< 0 to 1; 0 without one
    QString text;
    QString url;   ///< of a picture, sound or film: relative path in the folder, or address
    WidgetKind kind = WidgetKind::Text; ///< what `url` is; Text without one

    bool operator==(const WidgetOutput &) const = default;
};

struct WidgetExample {
    QString title; ///< empty: the hub numbers it
    QString group;
    QList<WidgetInput> inputs; ///< may be empty where there are outputs: a picture without its prompt
    QList<WidgetOutput> outputs;
    int line = 0;

    bool operator==(const WidgetExample &) const = default;
};

/// The box to try a model. Only drawn; nothing is ever run.
struct WidgetBox {
    enum class Examples {
        OfTheCard,
        OfTheTask, ///< the hub's own, by language and task
        None,      ///< the hub has none for this task
    };
    QString task;
    QString taskName;  ///< "Fill-Mask"
    QString color;     ///< of its icon, as TagChip::color
    QString icon;      ///< as TagChip::icon
    QList<TagCause> causes; ///< of the task: why it is this widget
    bool chat = false; ///< the task's model is tagged `conversational`
    bool off = false;  ///< `inference: false`
    QString maskToken; ///< of fill-mask: "[MASK]"; empty: not known
    QString language;  ///< code of the language the hub's own examples are in
    Examples origin = Examples::None;
    FirstOf<WidgetExample> examples;

    bool operator==(const WidgetBox &) const = default;
};

struct ModelTree {
    struct Base {
        QString id;
        int line = 0;

        bool operator==(const Base &) const = default;
    };
    QString relation; ///< "finetune", "adapter", "merge", "quantized", or what else the card says it is
    QString model;    ///< this one: "owner/name", or its folder's name
    FirstOf<Base> bases;

    bool operator==(const ModelTree &) const = default;
};

/// Results of one task on one dataset, from one source.
struct EvaluationBox {
    struct Metric {
        QString name;  ///< its name, else its type
        QString value; ///< as written
        bool verified = false;
        int line = 0;

        bool operator==(const Metric &) const = default;
    };
    QString task;    ///< name of the task, else its type
    QString dataset; ///< name, else type; with config and split where they are said: "GLUE (mrpc, validation)"
    QString source;  ///< name of where the numbers are from; empty: self-reported, or an address without a name
    QString sourceUrl;
    QList<Metric> metrics;

    bool operator==(const EvaluationBox &) const = default;
};

struct EmissionsBox {
    QString grams; ///< of CO2 equivalent, as written; empty when it is no number
    QString source;
    QString trainingType;
    QString location;
    QString hardware;
    int line = 0;

    bool operator==(const EmissionsBox &) const = default;
};

struct LinkedId {
    QString id;
    int line = 0;

    bool operator==(const LinkedId &) const = default;
};

/// What the hub asks of visitors of a gated model. Whether a model is gated is set on the hub, not in the card.
struct GateNotice {
    QString heading; ///< empty: the hub's own
    QString description; ///< empty: the hub's own
    QString prompt;  ///< Markdown source, shown as text
    QString button;  ///< empty: the hub's own
    bool closedToTheEu = false; ///< `extra_gated_eu_disallowed`
    struct Field {
        QString label;
        QString kind; ///< text, checkbox, date_picker, country, ip_location, select
        FirstOf<QString> options;

        bool operator==(const Field &) const = default;
    };
    FirstOf<Field> fields;
    int line = 0;

    bool operator==(const GateNotice &) const = default;
};

struct SideColumn {
    // above the text
    std::optional<GateNotice> gate;
    std::optional<LinkedId> newVersion;
    int notForAllAudiences = 0; ///< line of the tag; 0: for all
    // beside it, in this order
    QList<WeightsBox> weights;
    std::optional<WidgetBox> widget; ///< none without a task
    std::optional<ModelTree> tree;
    FirstOf<LinkedId> datasets;
    QList<EvaluationBox> evaluations;
    qsizetype moreMetrics = 0; ///< left out behind those of the evaluations
    std::optional<EmissionsBox> emissions;
    // in it, where the card says `<Gallery />`
    FirstOf<WidgetExample> gallery; ///< the card's examples that have an output with an address, of any kind

    bool operator==(const SideColumn &) const = default;
};

/// `era` is that of the tags; it settles the colours.
SideColumn sideColumn(const FrontMatter &metadata, const LineIndex &lines, const TagAnswer &tags, const ModelFiles &files,
                      TagEra era = TagEra::Today);

} // namespace cardwright
