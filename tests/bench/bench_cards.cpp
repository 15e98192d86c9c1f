// How long a card takes from text to page and problems, beside bare cmark-gfm with the same extensions. Processor time,
// medians. Run without arguments for generated cards, or with the paths of cards.
#include "core/analysis/analysis.h"
#include "tests/bench/benchcards.h"

#include <QFile>
#include <QFileInfo>

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

using namespace cardwright;
using namespace cardwright::bench;
using namespace Qt::StringLiterals;

namespace {

struct Card {
    QString name;
    QString text;
};

QByteArray bareCmark(const QByteArray &markdown)
{
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    for (const char *extension : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension));
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser));
    const QByteArray result(html);
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return result;
}

/// Milliseconds of processor time, the median of some runs.
double median(const std::function<void()> &run)
{
    constexpr int kRuns = 9;
    std::vector<double> times;
    for (int i = 0; i < kRuns; ++i) {
        const std::clock_t start = std::clock();
        run();
        times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

void measure(const Card &card)
{
    Snapshot before;
    before.revision = 1;
    before.text = card.text;
    before.changed = {0, card.text.size()};
    before.files = std::make_shared<const ModelFiles>();
    const Analysis analysis = analyse({}, before);
    const qsizetype bodyStart = analysis.metadata.block().whole.end;

    Snapshot after = before;
    after.revision = 2;
    qsizetype at = bodyStart + (card.text.size() - bodyStart) / 2;
    while (at < card.text.size() && !card.text[at].isLetter())
        ++at;
    after.text.insert(at, u'x');
    after.changed = {at, at + 1};
    const QByteArray body = card.text.sliced(bodyStart).toUtf8();

    const double bare = median([&] { bareCmark(body); });
    const auto print = [bare](const char *what, double time) {
        std::printf("  %-28s %9.2f ms %7.1f x\n", what, time, time / std::max(bare, 0.001));
    };
    std::printf("%s, %lld KB\n", qPrintable(card.name), static_cast<long long>(card.text.size() / 1024));
    print("bare cmark-gfm", bare);
    print("render", median([&] { renderBody(card.text, bodyStart); }));
    print("render after a letter", median([&] { renderBody(after.text, bodyStart, analysis.body); }));
    print("analyse", median([&] { analyse({}, before); }));
    print("analyse after a letter", median([&] { analyse(analysis, after); }));
}

} // namespace

int main(int argc, char **argv)
{
    cmark_gfm_core_extensions_ensure_registered();
    std::vector<Card> cards;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", argv[i]);
            return 7;
        }
        const CardEncoding::Decoded decoded = CardEncoding::decode(file.readAll());
        cards.push_back({QFileInfo(file).fileName(), decoded.encoding.plain(decoded.text)});
    }
    if (cards.empty())
        cards = {{u"ordinary"_s, ordinary(5)}, {u"ordinary"_s, ordinary(50)}, {u"tables"_s, tables(200)},
                 {u"raw HTML"_s, rawHtml(600)}, {u"ordinary"_s, ordinary(1024)}};
    for (const Card &card : cards)
        measure(card);
    return 0;
}
