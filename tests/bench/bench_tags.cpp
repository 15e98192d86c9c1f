// How long tags take: on a keystroke in a small and in a large card, with few and with very many files; when the folder
// changes; and for many models told in JSON (the path of such a file is the one argument). Processor time, medians.
#include "core/modelpage/pagechips.h"
#include "core/tags/arxivmentions.h"
#include "core/tags/tagcase.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QString card(qsizetype length)
{
    QString text = u"---\nlanguage:\n- en\n- fr\nlicense: apache-2.0\nlibrary_name: transformers\ntags:\n- text\n- bench\n"
                   "datasets:\n- owner/first\n- owner/second\nbase_model: owner/base\npipeline_tag: text-generation\n---\n"_s;
    for (int i = 0; text.size() < length; ++i) {
        text += u"\n## Part %1\n\nThe model was trained on *many* texts, see [the paper](https://a.example/p/%1) and `config.json`; "
                "its loss falls with the number of steps until it stops. A second sentence of the same paragraph says "
                "nothing more, at some length, as sentences do, and an expression of experts ends it.\n"_s.arg(i);
        if (i % 20 == 0)
            text += u"\nSee https://arxiv.org/abs/2101.%1, or @article{a, eprint = {2102.%1}}.\n"_s.arg(10'000 + i);
    }
    return text;
}

std::shared_ptr<const ModelFiles> folder(int count)
{
    auto files = std::make_shared<ModelFiles>();
    files->repoId = u"owner/model"_s;
    for (int i = 0; i < count - 2; ++i)
        files->names.append(u"data/part-%1.bin"_s.arg(i, 6, 10, QChar(u'0')));
    files->names << u"config.json"_s << u"model.safetensors"_s;
    files->names.sort();
    files->configs.insert(u"config.json"_s,
        ModelConfig::parse(R"({"model_type": "llama", "architectures": ["LlamaForCausalLM"], "auto_map": {}})"));
    return files;
}

/// Milliseconds of this process' own time, the median of runs that take half a second together.
double median(const std::function<void()> &work)
{
    std::vector<double> times;
    double sum = 0;
    while (times.size() < 5 || (sum < 500 && times.size() < 2000)) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        sum += times.back();
    }
    std::nth_element(times.begin(), times.begin() + qsizetype(times.size() / 2), times.end());
    return times[times.size() / 2];
}

void report(const QString &what, double milliseconds)
{
    std::printf("%-44s %9.3f ms\n", qPrintable(what), milliseconds);
}

void measureFolder(int count)
{
    const std::shared_ptr<const ModelFiles> files = folder(count);
    report(u"evidence of %1 files"_s.arg(count), median([&] { TagEvidence(TagEra::Today, files); }));
    const TagEvidence evidence(TagEra::Today, files);
    for (const int kilobytes : {4, 200}) {
        const QString text = card(kilobytes * 1024);
        const FrontMatter metadata = FrontMatter::parse(text);
        report(u"tags, card of %1 KB, %2 files"_s.arg(kilobytes).arg(count), median([&] { computeTags(evidence, metadata, text); }));
    }
}

int measureCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        return 7;
    }
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    report(u"tags and chips of %1 cases"_s.arg(lines.size()), median([&] {
        for (const QByteArray &line : lines) {
            if (const std::optional<TagCase> model = TagCase::parse(line))
                pageChips(model->answer(TagEra::Fitted2022));
        }
    }));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QString large = card(200 * 1024);
    report(u"mentions of papers in 200 KB"_s, median([&] { arxivMentions(large, 4); }));
    measureFolder(10);
    measureFolder(100'000);
    return argc > 1 ? measureCases(QString::fromLocal8Bit(argv[1])) : 0;
}
