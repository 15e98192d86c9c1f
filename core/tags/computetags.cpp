#include "core/tags/computetags.h"

#include "core/tags/hubflags.h"
#include "core/tags/tagrun.h"

namespace cardwright {

TagEvidence::TagEvidence(TagEra era, std::shared_ptr<const ModelFiles> files, QDate created)
    : m_era(era), m_files(files ? std::move(files) : std::make_shared<const ModelFiles>()), m_created(created),
      m_findings(std::make_shared<const FolderFindings>(tagProfile(era), *m_files))
{
}

TagEvidence::TagEvidence()
    : m_era(TagEra::Today), m_files(std::make_shared<const ModelFiles>()), m_findings(std::make_shared<const FolderFindings>())
{
}

TagEvidence TagEvidence::madeOn(QDate created) const
{
    TagEvidence evidence = *this;
    evidence.m_created = created;
    return evidence;
}

TagAnswer computeTags(const TagEvidence &evidence, const FrontMatter &metadata, QStringView card)
{
    TagRun run(evidence, metadata, card);
    for (const TagStep step : run.profile.steps)
        step(run);
    const auto chosen = [](const QList<Claim> &claims, QString &name, QList<TagCause> &causes) {
        name = claims.value(0).name;
        causes = leadingCauses(claims, [&name](const QString &other) { return other == name; });
    };
    TagAnswer answer;
    answer.tags = run.tags();
    chosen(run.tasks(), answer.pipelineTag, answer.taskCauses);
    chosen(run.libraries, answer.libraryName, answer.libraryCauses);
    answer.setByHub = flagsOf(run.profile.setByHub, run);
    answer.setByHub.removeIf([&run](const ComputedTag &flag) { return run.has(flag.tag); });
    return answer;
}

} // namespace cardwright
