// The anchors of a block and what its aliases stand for. Aliases are written out in the tree, up to a bound.
#pragma once

#include "core/yaml/yamlnode.h"

#include <QHash>

#include <optional>

namespace cardwright {

class Anchors {
public:
    enum class Found { Unknown, Whole, Cyclic, TooMuch };

    void store(const QString &name, const YamlNode &node);
    /// A list or mapping that has begun: until it is stored whole, aliases to it are cyclic, or stand for an empty one
    /// where it may still turn out to be none.
    void open(const QString &name, YamlNode::Kind kind, bool certain);
    /// What the alias at `range` stands for; everything in it has that range and is not understood.
    Found find(const QString &name, TextRange range, YamlNode &into);

    /// What is stored from beginTrial() on is forgotten again by undoTrial().
    void beginTrial();
    void undoTrial();
    void keepTrial();

private:
    struct Anchored {
        YamlNode node;
        bool isOpen = false;
    };
    void put(const QString &name, Anchored anchored);

    QHash<QString, Anchored> m_anchors;
    QList<std::pair<QString, std::optional<Anchored>>> m_before; ///< of the trial
    bool m_onTrial = false;
    qsizetype m_written = 0;
};

} // namespace cardwright
