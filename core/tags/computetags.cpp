#include "core/tags/computetags.h"

#include "core/card/vocabulary.h"
#include "core/tags/tagsteps.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct LibraryChoice {
    QString name;
    QList<TagCause> causes;
};

LibraryChoice libraryFrom(const LibraryRule &rule, const TagRun &run)
{
    LibraryChoice choice;
    switch (rule.from) {
    case LibraryRule::From::Field:
        if (const YamlNode *field = run.fields.find(u"library_name"_s); field && field->isScalar() && !field->isNull())
            choice = {field->text, {{u"library-field"_s, u"README.md"_s, u"library_name"_s, field->range}}};
        break;
    case LibraryRule::From::CardTags:
        for (const FieldItem &tag : fieldItems(run.fields, u"tags"_s)) {
            const bool known = rule.known.isEmpty() ? vocabulary(VocabularyId::Libraries).find(tag.text) != nullptr
                                                    : rule.known.contains(tag.text);
            if (known && (choice.name.isEmpty() || choice.name == tag.text)) {
                choice.name = tag.text;
                choice.causes.append({u"library-tag"_s, u"README.md"_s, tag.key, tag.range});
            }
        }
        break;
    case LibraryRule::From::File:
        for (const QString &name : run.files.names) {
            if (rule.file.matches(name)) {
                choice.name = rule.library;
                choice.causes.append({u"library-file"_s, name, {}, {}});
            }
        }
        break;
    case LibraryRule::From::Config:
        const bool oldEnough = !rule.createdBefore.isValid() || (run.created.isValid() && run.created < rule.createdBefore);
        if (oldEnough && run.config.readable && run.configName == u"config.json")
            choice = {rule.library, {{u"library-config"_s, run.configName, {}, {}}}};
        break;
    }
    return choice;
}

LibraryChoice chooseLibrary(const TagRun &run)
{
    for (const LibraryRule &rule : run.profile.libraries) {
        if (const LibraryChoice choice = libraryFrom(rule, run); !choice.name.isEmpty())
            return choice;
    }
    return {};
}

} // namespace

TagRun::TagRun(const TagEvidence &evidence, const FrontMatter &metadata, QStringView cardText)
    : profile(tagProfile(evidence.era())), files(*evidence.files()), created(evidence.created()),
      fields(metadata.readable() ? metadata.root() : YamlNode{}), card(cardText)
{
    configName = u"config.json"_s;
    if (!files.configs.contains(configName) && files.configs.contains(u"adapter_config.json"_s))
        configName = u"adapter_config.json"_s;
    config = files.configs.value(configName);
    tokenizer = files.configs.value(u"tokenizer_config.json"_s);
    const LibraryChoice choice = chooseLibrary(*this);
    library = choice.name;
    libraryCauses = choice.causes;
}

void TagRun::add(const QString &tag, const TagCause &cause)
{
    if (tag.isEmpty())
        return;
    const auto place = m_places.constFind(tag);
    if (place == m_places.constEnd()) {
        m_places.insert(tag, m_tags.size());
        m_tags.append({tag, {cause}});
    } else {
        m_tags[*place].causes.append(cause);
    }
}

QList<TagCause> TagRun::causes(const QString &tag) const
{
    const auto place = m_places.constFind(tag);
    return place == m_places.constEnd() ? QList<TagCause>() : m_tags[*place].causes;
}

QString TagRun::task() const
{
    if (const YamlNode *own = fields.find(u"pipeline_tag"_s); own && !own->isNull())
        return own->text;
    for (const TaskRule &rule : profile.tasks) {
        for (const ComputedTag &tag : m_tags) {
            if (rule.tag.matches(tag.tag))
                return rule.task;
        }
    }
    return {};
}

TagEvidence::TagEvidence(TagEra era, std::shared_ptr<const ModelFiles> files, QDate created)
    : m_era(era), m_files(files ? std::move(files) : std::make_shared<const ModelFiles>()), m_created(created)
{
}

TagAnswer computeTags(const TagEvidence &evidence, const FrontMatter &metadata, QStringView card)
{
    TagRun run(evidence, metadata, card);
    for (const TagStep step : run.profile.steps)
        step(run);
    TagAnswer answer;
    answer.tags = run.tags();
    answer.pipelineTag = run.task();
    answer.taskCauses = run.causes(answer.pipelineTag);
    answer.libraryName = run.library;
    answer.libraryCauses = run.libraryCauses;
    return answer;
}

} // namespace cardwright
