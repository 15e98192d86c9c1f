#include "core/modelpage/pagelooks.h"
#include "core/modelpage/sideboxes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

bool isTagged(const TagAnswer &tags, QStringView tag)
{
    const auto same = [tag](const ComputedTag &one) { return one.tag == tag; };
    return std::ranges::any_of(tags.tags, same) || std::ranges::any_of(tags.setByHub, same);
}

bool isChat(const PageFacts &facts)
{
    const QString conversational = u"conversational"_s;
    const QString &task = facts.tags.pipelineTag;
    return task == conversational
        || ((task == u"text-generation" || task == u"image-text-to-text") && isTagged(facts.tags, conversational));
}

/// The card's, else the tokenizer's, else that of its type of model.
QString maskToken(const PageFacts &facts)
{
    const QHash<QString, ModelConfig> &configs = facts.files.configs;
    const QString ofTokenizer = configs.value(u"tokenizer_config.json"_s).maskToken;
    for (const QString &token : {shownText(facts.fields, u"mask_token"_s), ofTokenizer}) {
        if (!token.isEmpty())
            return token.left(50); // real ones have ten
    }
    return usualMaskToken(configs.value(u"config.json"_s).modelType);
}

/// Of the tags, so that a language told by the repository's name counts.
QString firstLanguage(const TagAnswer &tags)
{
    const auto tag = std::ranges::find_if(tags.tags, isLanguageTag);
    return tag == tags.tags.end() ? QString() : tag->tag;
}

} // namespace

std::optional<WidgetBox> widgetBox(const PageFacts &facts)
{
    WidgetBox box;
    box.task = facts.tags.pipelineTag;
    if (box.task.isEmpty())
        return {};
    const TaskLook look = taskLook(box.task, facts.era);
    box.taskName = look.name;
    box.color = look.color;
    box.icon = look.icon;
    box.causes = facts.tags.taskCauses;
    box.chat = isChat(facts);
    const YamlNode *inference = facts.fields.find(u"inference"_s);
    box.off = inference && inference->type() == YamlNode::Type::Bool && !isTrue(inference);
    if (box.task == u"fill-mask")
        box.maskToken = maskToken(facts);
    if (const YamlNode *widget = facts.fields.find(u"widget"_s))
        box.examples = widgetExamples(*widget, box.task, &facts.lines);
    if (!box.examples.isEmpty()) {
        box.origin = WidgetBox::Examples::OfTheCard;
        return box;
    }
    const DefaultExamples own = defaultExamples(firstLanguage(facts.tags), box.chat ? u"conversational"_s : box.task);
    if (own.examples.isEmpty())
        return box;
    box.origin = WidgetBox::Examples::OfTheTask;
    box.language = own.language;
    box.examples = own.examples;
    if (!box.maskToken.isEmpty()) {
        for (WidgetExample &example : box.examples) {
            for (WidgetInput &input : example.inputs)
                input.text.replace(u"<mask>"_s, box.maskToken);
        }
    }
    return box;
}

} // namespace cardwright
