#include "app/cli/tagreports.h"

#include "core/modelpage/pagechips.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct ProfileName {
    QString name;
    TagEra era;
};

const QList<ProfileName> &profiles()
{
    static const QList<ProfileName> all{{u"today"_s, TagEra::Today}, {u"2022"_s, TagEra::Fitted2022}, {u"2021"_s, TagEra::Seed2021}};
    return all;
}

QString nameOf(TagEra era)
{
    return std::ranges::find(profiles(), era, &ProfileName::era)->name;
}

QSet<QString> shownTags(const TagAnswer &answer)
{
    QSet<QString> shown;
    for (const TagChip &chip : pageChips(answer))
        shown.insert(chip.tag);
    return shown;
}

bool isInCard(const TagCause &cause)
{
    return cause.file == "README.md"_L1;
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(json(text));
}

Json jsonOf(const QList<TagCause> &causes, const LineIndex *lines)
{
    Json list = Json::array();
    for (const TagCause &cause : causes) {
        const Json line = lines && isInCard(cause) ? Json(lines->locate(cause.range.start).line) : Json();
        list.push_back({{"rule", json(cause.rule)}, {"file", json(cause.file)}, {"line", line}, {"key", textOrNull(cause.key)}});
    }
    return list;
}

Json jsonOf(const QList<ComputedTag> &tags, const QSet<QString> &shown, const LineIndex *lines)
{
    Json list = Json::array();
    for (const ComputedTag &tag : tags)
        list.push_back({{"tag", json(tag.tag)}, {"shown", shown.contains(tag.tag)}, {"causes", jsonOf(tag.causes, lines)}});
    return list;
}

/// Rows of a name, a remark and its causes, one line for each cause.
class TextTable {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    TextTable(const TagAnswer &answer, TagEra era, const LineIndex &lines) : m_lines(lines)
    {
        const QSet<QString> shown = shownTags(answer);
        for (const ComputedTag &tag : answer.tags)
            addRow(tag.tag, shown.contains(tag.tag) ? tr("shown") : tr("not shown"), tag.causes);
        addRow(tr("Task:"), answer.pipelineTag.isEmpty() ? tr("none") : answer.pipelineTag, answer.taskCauses);
        addRow(tr("Library:"), answer.libraryName.isEmpty() ? tr("none") : answer.libraryName, answer.libraryCauses);
        for (const ComputedTag &tag : answer.setByHub)
            addRow(tag.tag, tr("set by the hub"), tag.causes);
        m_lead = answer.tags.size();
        m_profile = tr("Profile:");
        m_profileName = nameOf(era);
    }

    void print(QTextStream &output) const
    {
        qsizetype names = m_profile.size();
        qsizetype remarks = m_profileName.size();
        for (const Row &row : m_rows) {
            names = std::max(names, row.name.size());
            remarks = std::max(remarks, row.remark.size());
        }
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (i == m_lead && i > 0)
                output << '\n';
            QString start = m_rows[i].name.leftJustified(names + 2) + m_rows[i].remark.leftJustified(remarks + 2);
            QString text;
            for (const QString &cause : m_rows[i].causes) {
                text += start + cause + u'\n';
                start.fill(u' ');
            }
            output << (text.isEmpty() ? start.trimmed() + u'\n' : text);
        }
        output << m_profile.leftJustified(names + 2) << m_profileName << '\n';
    }

private:
    struct Row {
        QString name;
        QString remark;
        QStringList causes;
    };

    void addRow(const QString &name, const QString &remark, const QList<TagCause> &causes)
    {
        QStringList places;
        for (const TagCause &cause : causes)
            places.append(place(cause) + u" ("_s + cause.rule + u')');
        m_rows.append({name, remark, places});
    }

    QString place(const TagCause &cause) const
    {
        QString text = cause.file;
        if (isInCard(cause))
            text += u':' + QString::number(m_lines.locate(cause.range.start).line);
        if (!cause.key.isEmpty())
            text += text.isEmpty() ? cause.key : u' ' + cause.key;
        return text;
    }

    const LineIndex &m_lines;
    QList<Row> m_rows;
    qsizetype m_lead = 0; ///< rows of tags; the others stand apart
    QString m_profile;
    QString m_profileName;
};

} // namespace

const QStringList &profileNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const ProfileName &profile : profiles())
            all.append(profile.name);
        return all;
    }();
    return names;
}

TagEra eraNamed(const QString &profileName)
{
    const auto found = std::ranges::find(profiles(), profileName, &ProfileName::name);
    return found == profiles().end() ? TagEra::Today : found->era;
}

Json tagsJson(const TagAnswer &answer, TagEra era, const LineIndex *lines)
{
    const QSet<QString> shown = shownTags(answer);
    return {{"tags", jsonOf(answer.tags, shown, lines)}, {"pipeline_tag", textOrNull(answer.pipelineTag)},
        {"library_name", textOrNull(answer.libraryName)}, {"task_causes", jsonOf(answer.taskCauses, lines)},
        {"library_causes", jsonOf(answer.libraryCauses, lines)}, {"set_by_hub", jsonOf(answer.setByHub, shown, lines)},
        {"profile", json(nameOf(era))}};
}

void printTagsText(QTextStream &output, const TagAnswer &answer, TagEra era, const LineIndex &lines)
{
    TextTable(answer, era, lines).print(output);
}

} // namespace cardwright
