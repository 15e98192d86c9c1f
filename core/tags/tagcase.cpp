#include "core/tags/tagcase.h"

#include "core/tags/causerules.h"
#include "core/tags/libraryhint.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Json = nlohmann::ordered_json;

/// Writes the member cardData as YAML while JSON is read: a line for each key, and in it JSON, which is YAML too.
/// Numbers stay as they are written.
class CardDataYaml final : public nlohmann::json_sax<Json> {
public:
    const std::string &yaml() const { return m_yaml; }

    bool null() override { return write("null"); }
    bool boolean(bool value) override { return write(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return write(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return write(std::to_string(value)); }
    bool number_float(number_float_t, const string_t &asWritten) override { return write(asWritten); }
    bool string(string_t &value) override { return write(Json(value).dump()); }
    bool binary(binary_t &) override { return true; }

    bool key(string_t &name) override
    {
        if (m_depth == 1)
            m_inCard = name == "cardData";
        write(Json(name).dump() + ": ");
        m_separate = false;
        return true;
    }

    bool start_object(std::size_t) override { return open("{"); }
    bool end_object() override { return close("}"); }

    bool start_array(std::size_t) override
    {
        m_inCard = m_inCard && m_depth > 1;
        return open("[");
    }

    bool end_array() override { return close("]"); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    bool write(const std::string &text)
    {
        if (m_inCard && m_depth > 1) {
            if (m_separate)
                m_yaml += m_depth == 2 ? "\n" : ", ";
            m_yaml += text;
            m_separate = true;
        }
        return true;
    }

    bool open(const char *bracket)
    {
        write(bracket);
        m_separate = false;
        ++m_depth;
        return true;
    }

    bool close(const char *bracket)
    {
        --m_depth;
        m_separate = false;
        return write(bracket);
    }

    std::string m_yaml;
    int m_depth = 0; ///< objects and lists that are open
    bool m_inCard = false;
    bool m_separate = false; ///< a value stands before the next one
};

/// Python writes numbers that are none into its JSON. No tag follows from them: they become null.
QByteArray withoutNan(const QByteArray &json)
{
    static const QRegularExpression nan(uR"re("(?:[^"\\]++|\\.)*+"(*SKIP)(*FAIL)|-?\b(?:NaN|Infinity)\b)re"_s);
    return QString::fromUtf8(json).replace(nan, u"null"_s).toUtf8();
}

Json parsed(const QByteArray &json)
{
    return Json::parse(json.begin(), json.end(), nullptr, false);
}

Json member(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? Json() : *found;
}

QString text(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

QStringList texts(const Json &list)
{
    QStringList result;
    if (list.is_array()) {
        for (const Json &item : list)
            result.append(text(item));
    }
    return result;
}

/// A file that `siblings` do not name is not there, whatever else is told of it.
void addConfig(ModelFiles &files, const QString &name, const Json &said)
{
    if (files.has(name))
        files.configs.insert(name, ModelConfig::parse(QByteArray::fromStdString(said.dump())));
}

void addConfigs(ModelFiles &files, Json config)
{
    if (!config.is_object())
        return;
    for (const auto &[key, name] : {std::pair("tokenizer_config", u"tokenizer_config.json"_s),
             {"processor_config", u"processor_config.json"_s}, {"diffusers", u"model_index.json"_s},
             {"peft", u"adapter_config.json"_s}}) {
        if (const Json said = member(config, key); said.is_object()) {
            addConfig(files, name, said);
            config.erase(key);
        }
    }
    addConfig(files, config.contains("adapter_transformers") ? u"adapter_config.json"_s : u"config.json"_s, config);
}

/// Which of its GGUF files said it is not told: each may have.
void addGgufHeaders(ModelFiles &files, const Json &said)
{
    if (!said.is_object())
        return;
    WeightHeader header;
    header.format = WeightHeader::Format::Gguf;
    header.state = WeightHeader::State::Read;
    header.hasChatTemplate = !text(member(said, "chat_template")).isEmpty();
    header.hasImatrix = !text(member(said, "quantize_imatrix_file")).isEmpty();
    for (const QString &name : files.names) {
        if (name.endsWith(u".gguf"))
            files.weights.append({name, header});
    }
}

QDate createdDay(const Json &json)
{
    for (const char *key : {"created", "createdAt"}) {
        if (const QDate day = QDate::fromString(text(member(json, key)).left(10), Qt::ISODate); day.isValid())
            return day;
    }
    const QDate cutoff = libraryCutoff(TagEra::Today);
    return member(json, "transformersInfo").is_null() || !cutoff.isValid() ? QDate() : cutoff.addDays(-1);
}

/// Causes as they stand in the JSON object. `starts`: where each mention starts in the text they were found in.
QList<TagCause> placed(const QList<TagCause> &causes, const QList<qsizetype> &starts)
{
    QList<TagCause> result;
    for (TagCause cause : causes) {
        if (cause.rule == ruleId(CauseRule::Arxiv)) {
            const auto behind = std::ranges::upper_bound(starts, cause.range.start);
            cause.key = u"body_arxiv_refs[%1]"_s.arg(behind - starts.begin() - 1);
        }
        cause.range = {};
        if (result.isEmpty() || result.last() != cause) // one member may hold two mentions
            result.append(cause);
    }
    return result;
}

} // namespace

std::optional<TagCase> TagCase::parse(const QByteArray &line)
{
    QByteArray bytes = line;
    Json json = parsed(bytes);
    if (json.is_discarded() && bytes.isValidUtf8()) {
        bytes = withoutNan(bytes);
        json = parsed(bytes);
    }
    if (!json.is_object())
        return {};
    TagCase model;
    model.files.repoId = text(member(json, "id")).section(u'@', 0, 0);
    model.files.names = texts(member(json, "siblings"));
    model.files.names.sort();
    addConfigs(model.files, member(json, "config"));
    addGgufHeaders(model.files, member(json, "gguf"));
    CardDataYaml card;
    Json::sax_parse(bytes.begin(), bytes.end(), &card);
    if (!card.yaml().empty())
        model.metadata = FrontMatter::parse(u"---\n%1\n---\n"_s.arg(QString::fromStdString(card.yaml())));
    model.mentions = texts(member(json, "body_arxiv_refs"));
    model.created = createdDay(json);
    return model;
}

TagAnswer TagCase::answer(TagEra era, QDate other) const
{
    const bool otherCounts = other.isValid() && (!created.isValid() || other < created);
    const TagEvidence evidence(era, std::make_shared<const ModelFiles>(files), otherCounts ? other : created);
    QString card;
    QList<qsizetype> starts;
    for (const QString &mention : mentions) {
        starts.append(card.size());
        card += mention + u'\n';
    }
    TagAnswer answer = computeTags(evidence, metadata, card);
    for (QList<ComputedTag> *tags : {&answer.tags, &answer.setByHub}) {
        for (ComputedTag &tag : *tags)
            tag.causes = placed(tag.causes, starts);
    }
    answer.taskCauses = placed(answer.taskCauses, starts);
    answer.libraryCauses = placed(answer.libraryCauses, starts);
    return answer;
}

} // namespace cardwright
