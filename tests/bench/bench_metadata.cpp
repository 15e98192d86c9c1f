// How long metadata takes: parse, parse and rules, one edit with its proof, beside bare yaml-cpp on the same block in the
// same run. Processor time, medians.
#include "core/card/check.h"
#include "core/edit/yamledit.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QString header()
{
    return u"language:\n- en\n- fr\n- de\nlicense: apache-2.0\nlibrary_name: transformers\npipeline_tag: text-classification\n"
           "base_model: owner/base-model\ntags:\n- text\n- generated_from_trainer\n- 'on'\n- bench # a comment\n"
           "datasets:\n- owner/first\n- owner/second\nmetrics: [accuracy, f1]\n"
           "widget:\n- text: \"I like you. I love you, and so on, for a while.\"\n  example_title: First\n"
           "- text: 'It''s the second one.'\n  example_title: Second\n"_s;
}

QString result(int i)
{
    return u"  - task:\n      type: text-classification\n      name: Text Classification\n    dataset:\n"
           "      name: Set %1\n      type: owner/set-%1\n      config: default\n      split: test\n"
           "      args: 'a: %1'\n    metrics:\n    - name: Accuracy\n      type: accuracy\n      value: 0.9%1\n"
           "    - name: F1\n      type: f1\n      value: 0.8%1 # of the test split\n"
           "    source:\n      name: A leaderboard\n      url: https://leaderboard.example/%1\n"_s.arg(i);
}

QString card(qsizetype length)
{
    QString yaml = header() + u"model-index:\n- name: a-model\n  results:\n"_s;
    for (int i = 0; yaml.size() < length; ++i)
        yaml += result(i);
    return u"---\n"_s + yaml + u"---\n# A model\n"_s;
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

void report(const char *what, double milliseconds, double bare)
{
    std::printf("  %-28s %9.3f ms  %5.2f x\n", what, milliseconds, milliseconds / bare);
}

void measure(const char *name, const QString &text)
{
    const FrontMatter metadata = FrontMatter::parse(text);
    const std::string yaml = metadata.block().yaml.in(text).toString().toStdString();
    std::printf("%s: %.1f KB\n", name, double(yaml.size()) / 1024);
    const double bare = median([&] { YAML::Load(yaml); });
    report("yaml-cpp Load", bare, bare);
    report("parse", median([&] { FrontMatter::parse(text); }), bare);
    report("parse and rules", median([&] { checkMetadata(0, text, FrontMatter::parse(text)); }), bare);
    const FieldPath path("license");
    const auto edit = [&] {
        if (!setValue(0, text, metadata, path, u"mit"_s).ok())
            std::abort();
    };
    report("one edit with its proof", median(edit), bare);
}

} // namespace

int main()
{
    measure("a block of 2 KB", card(2 * 1024));
    measure("a model-index of 200 KB", card(200 * 1024));
}
