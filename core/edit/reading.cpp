#include "core/edit/reading.h"

#include "core/yaml/scalarscanner.h"

#include <QByteArray>
#include <QHash>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// Nodes an expanded tree may have; an alias that would exceed it stays an unexpanded null.
constexpr qsizetype kMostExpandedNodes = 100'000;

class TreeBuilder : public YAML::EventHandler {
public:
    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t anchor) override { finish({{}, anchor, m_nodes++}); }

    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(anchor);
        const bool isCyclic = known == m_anchors.cend();
        if (isCyclic || m_expanded + known->size > kMostExpandedNodes)
            return finish({{}, 0, m_nodes++});
        m_expanded += known->size;
        m_nodes += known->size;
        Frame frame{known->node, 0, m_nodes - known->size};
        finish(std::move(frame));
    }

    void OnScalar(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        Frame frame{{}, anchor, m_nodes++};
        frame.node.text = QString::fromStdString(value);
        frame.node.style = tag == "?" ? YamlNode::Style::Plain : YamlNode::Style::DoubleQuoted;
        finish(std::move(frame));
    }

    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::List, style, anchor);
    }
    void OnSequenceEnd() override { finish(m_open.takeLast()); }

    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::Map, style, anchor);
    }
    void OnMapEnd() override { finish(m_open.takeLast()); }

private:
    struct Frame {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        qsizetype firstNode = 0; ///< m_nodes when it began: tells its expanded size
        bool hasKey = false;     ///< in a map: the key of its last entry waits for a value
    };
    struct Anchored {
        YamlNode node;
        qsizetype size = 0;
    };

    void open(YamlNode::Kind kind, YAML::EmitterStyle::value style, YAML::anchor_t anchor)
    {
        Frame frame{{}, anchor, m_nodes++};
        frame.node.kind = kind;
        frame.node.style = style == YAML::EmitterStyle::Flow ? YamlNode::Style::Flow : YamlNode::Style::Block;
        m_open.append(std::move(frame));
    }

    void finish(Frame done)
    {
        if (done.anchor != 0)
            m_anchors.insert(done.anchor, {done.node, m_nodes - done.firstNode});
        if (m_open.isEmpty()) {
            m_root = std::move(done.node);
            return;
        }
        Frame &parent = m_open.last();
        if (parent.node.kind == YamlNode::Kind::Map && !parent.hasKey) {
            parent.node.entries.append(YamlNode::Entry{{}, {}, done.node.text, {}});
            parent.hasKey = true;
        } else if (parent.node.kind == YamlNode::Kind::Map) {
            parent.node.entries.last().value = std::move(done.node);
            parent.hasKey = false;
        } else {
            parent.node.entries.append(YamlNode::Entry{{}, {}, {}, std::move(done.node)});
        }
    }

    YamlNode m_root;
    QList<Frame> m_open;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    qsizetype m_nodes = 0;
    qsizetype m_expanded = 0;
};

/// js-yaml's "non-printable characters"; yaml-cpp would let most of them pass.
qsizetype firstForbidden(QStringView text)
{
    const auto isForbidden = [](char16_t c) {
        const bool control = (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7f && c < 0xa0 && c != 0x85);
        return control || c >= 0xfffe;
    };
    const char16_t *end = text.utf16() + text.size();
    const char16_t *found = std::find_if(text.utf16(), end, isForbidden);
    return found == end ? -1 : found - text.utf16();
}

/// yaml-cpp knows no lone CR as a line end, so every line end is handed to it as LF.
std::string utf8WithLfs(QStringView yaml)
{
    QString text = yaml.toString();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.toStdString();
}

qsizetype offsetOf(const YAML::Mark &mark, QStringView card, TextRange yaml)
{
    qsizetype at = yaml.start;
    for (int line = 0; line < mark.line && at < yaml.end; ++line) {
        while (at < yaml.end && !isYamlBreak(card[at]))
            ++at;
        if (at < yaml.end)
            at = afterYamlBreak(card.left(yaml.end), at);
    }
    qsizetype lineEnd = at;
    while (lineEnd < yaml.end && !isYamlBreak(card[lineEnd]))
        ++lineEnd;
    const QByteArray line = card.mid(at, lineEnd - at).toUtf8(); // the mark's column counts bytes
    return at + QString::fromUtf8(line.left(std::max(mark.column, 0))).size();
}

} // namespace

YamlReading readYaml(QStringView card, TextRange yaml)
{
    YamlReading reading;
    if (const qsizetype forbidden = firstForbidden(yaml.in(card)); forbidden >= 0) {
        reading.error = u"control characters are not allowed"_s;
        reading.at = yaml.start + forbidden;
        return reading;
    }
    try {
        std::istringstream stream(utf8WithLfs(yaml.in(card)));
        YAML::Parser parser(stream);
        TreeBuilder first;
        TreeBuilder second;
        parser.HandleNextDocument(first);
        if (parser.HandleNextDocument(second)) {
            reading.error = u"expected a single document"_s;
            reading.at = yaml.end;
            return reading;
        }
        reading.root = first.takeRoot();
    } catch (const YAML::Exception &exception) {
        reading.error = QString::fromStdString(exception.msg);
        reading.at = exception.mark.is_null() ? yaml.start : offsetOf(exception.mark, card, yaml);
    } catch (const std::exception &exception) {
        reading.error = QString::fromUtf8(exception.what());
        reading.at = yaml.start;
    }
    return reading;
}

} // namespace cardwright
