#include "core/tags/tagrun.h"

#include "core/card/vocabulary.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

const QString kCard = u"README.md"_s;

void claimByField(const YamlNode &fields, QList<Claim> &claims)
{
    if (const FieldItem field = wholeField(fields, u"library_name"_s); !field.text.isEmpty())
        claims.append({field.text, {causeOf(CauseRule::LibraryField, kCard, field.key, field.range)}});
}

void claimByCardTags(const LibraryRule &rule, const YamlNode &fields, QList<Claim> &claims)
{
    for (const FieldItem &tag : fieldItems(fields, u"tags"_s)) {
        const bool known = rule.known.isEmpty() ? vocabulary(VocabularyId::Libraries).find(tag.text) != nullptr
                                                : rule.known.contains(tag.text);
        if (known)
            claims.append({tag.text, {causeOf(CauseRule::LibraryTag, kCard, tag.key, tag.range)}});
    }
}

bool infersFromConfig(const LibraryRule &rule, QDate created)
{
    return !rule.createdBefore.isValid() || (created.isValid() && created < rule.createdBefore);
}

} // namespace

TagRun::TagRun(const TagEvidence &evidence, const FrontMatter &metadata, QStringView cardText)
    : profile(tagProfile(evidence.era())), folder(evidence.findings()), repoId(evidence.files()->repoId),
      fields(metadata.readable() ? metadata.root() : YamlNode{}), card(cardText), libraries(libraryClaims(evidence.created()))
{
}

QList<Claim> TagRun::libraryClaims(QDate created) const
{
    QList<Claim> claims;
    for (qsizetype i = 0; i < profile.libraries.size(); ++i) {
        const LibraryRule &rule = profile.libraries[i];
        switch (rule.from) {
        case LibraryRule::From::Field:
            claimByField(fields, claims);
            break;
        case LibraryRule::From::CardTags:
            claimByCardTags(rule, fields, claims);
            break;
        case LibraryRule::From::File:
            if (const QList<TagCause> files = folder.libraryFiles.value(i); !files.isEmpty())
                claims.append({rule.library, files});
            break;
        case LibraryRule::From::Config:
            if (folder.config.readable && folder.configName == u"config.json" && infersFromConfig(rule, created))
                claims.append({rule.library, {causeOf(CauseRule::LibraryConfig, folder.configName)}});
            break;
        }
    }
    return claims;
}

QList<Claim> TagRun::tasks() const
{
    QList<Claim> claims;
    const QString ownRule = ruleId(CauseRule::PipelineTag);
    if (const FieldItem own = wholeField(fields, u"pipeline_tag"_s); !own.key.isEmpty()) {
        if (own.text.isEmpty())
            return {};
        claims.append({own.text, {causeOf(CauseRule::PipelineTag, kCard, own.key, own.range)}});
    }
    for (const TaskRule &rule : profile.tasks) {
        for (const ComputedTag &tag : m_tags) {
            if (!rule.tag.matches(tag.tag))
                continue;
            // What the card's own task gives goes with it.
            QList<TagCause> others = tag.causes;
            others.removeIf([&ownRule](const TagCause &cause) { return cause.rule == ownRule; });
            if (!others.isEmpty())
                claims.append({rule.task, others});
        }
    }
    return claims;
}

void TagRun::add(const QString &tag, const QList<TagCause> &causes)
{
    if (tag.isEmpty() || causes.isEmpty())
        return;
    const auto place = m_places.constFind(tag);
    if (place == m_places.constEnd()) {
        m_places.insert(tag, m_tags.size());
        m_tags.append({tag, causes});
    } else {
        addCauses(m_tags[*place].causes, causes);
    }
}

void TagRun::add(const QString &tag, CauseRule rule, const FieldItem &item)
{
    add(tag, {causeOf(rule, kCard, item.key, item.range)});
}

QList<TagCause> TagRun::causes(const QString &tag) const
{
    const auto place = m_places.constFind(tag);
    return place == m_places.constEnd() ? QList<TagCause>() : m_tags[*place].causes;
}

QList<TagCause> leadingCauses(const QList<Claim> &claims, const std::function<bool(const QString &name)> &wanted)
{
    QList<TagCause> causes;
    for (const Claim &claim : claims) {
        if (!wanted(claim.name))
            break;
        addCauses(causes, claim.causes);
    }
    return causes;
}

} // namespace cardwright
