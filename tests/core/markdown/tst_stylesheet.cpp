// The card's own <style>: what is kept reaches only the card's text.
#include "core/markdown/render.h"
#include "core/markdown/stylesheet.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestStyleSheet : public QObject {
    Q_OBJECT
private slots:
    void keeps_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("safe");
        const auto row = [](const char *name, const char *css, const char *safe) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(safe);
        };
        row("type", "p { color: red }", ".cw-block p { color: red }\n");
        row("class", ".tg  {border:none;border-spacing:0;}", ".cw-block .tg { border: none; border-spacing: 0 }\n");
        row("id as the page has it", "#x-1 pre{padding: 0;}", ".cw-block #user-content-x-1 pre { padding: 0 }\n");
        row("list", "th, td { padding: 5px; }", ".cw-block th, .cw-block td { padding: 5px }\n");
        row("combinators", "a>b + c~d e {color:red}", ".cw-block a > b + c ~ d e { color: red }\n");
        row("attributes", "input[type=checkbox][ checked ] {color:red}", ".cw-block input[type=\"checkbox\"][checked] { color: red }\n");
        row("comparison", "a[href^='https']{color:red}", ".cw-block a[href^=\"https\"] { color: red }\n");
        row("pseudo-classes", "li:nth-child(2N + 1):not(.a, b):hover{color:red}",
            ".cw-block li:nth-child(2n + 1):not(.a, b):hover { color: red }\n");
        row("generated text", "p:before {content: \"\xe2\x96\xb8\"}", ".cw-block p::before { content: \"\xe2\x96\xb8\" }\n");
        row("upper case", "P:HOVER{COLOR:RED}", ".cw-block p:hover { color: RED }\n");
        row("universal", "*{box-sizing:border-box}", ".cw-block * { box-sizing: border-box }\n");
        row("body is the text", "body{color:red;display:none}", ".cw-card { color: red }\n");
        row("what is in the body", "html body > p {color:red}", ".cw-block p { color: red }\n");
        row("body and others", "body, p {color:red;float:left}", ".cw-block p { color: red; float: left }\n.cw-card { color: red }\n");
        row("root", ":root{font-size:14px}", ".cw-card { font-size: 14px }\n");
        row("comments", "/* a{} */p/**/{color:/* } */red;/*;*/}", ".cw-block p { color: red }\n");
        row("old comments", "<!-- p{color:red} -->", ".cw-block p { color: red }\n");
        row("important", "p{color:red !important}", ".cw-block p { color: red !important }\n");
        row("unclosed", "p{color:red", ".cw-block p { color: red }\n");
        row("media", "@media (max-width: 600px) { p{color:red} }", "@media (max-width: 600px) {\n.cw-block p { color: red }\n}\n");
        row("several media", "@media screen and (min-width:1px), print{p{color:red}}",
            "@media screen and (min-width:1px), print {\n.cw-block p { color: red }\n}\n");
        row("dark readers", "@media (prefers-color-scheme: dark) { p{color:red} body{color:red} }",
            ":root.dark .cw-block p { color: red }\n:root.dark .cw-card { color: red }\n");
        row("light readers", "@media (prefers-color-scheme:light){p{color:red}}", ":root:not(.dark) .cw-block p { color: red }\n");
        row("moved within its block", "p{position:absolute;top:0;left:50%;z-index:1}",
            ".cw-block p { position: absolute; top: 0; left: 50%; z-index: 1 }\n");
        row("nothing", "", "");
    }
    void keeps()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, safe);
        QCOMPARE(safeStyleSheet(css).text, safe);
    }

    void takesAway_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char *name, const char *css, const char *what) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(what);
        };
        row("url", "p{background:url(https://e.example/x)}", "background");
        row("quoted url", "p{background:url('x')}", "background");
        row("escaped url", "p{background:u\\72l(x)}", "background");
        row("url split by a comment", "p{background:u/**/rl(x)}", "background");
        row("image-set", "p{background:image-set('x' 1x)}", "background");
        row("webkit image-set", "p{background:-webkit-image-set('x' 1x)}", "background");
        row("cross-fade", "p{background:cross-fade(a,b)}", "background");
        row("expression", "p{width:expression(alert(1))}", "width");
        row("list image", "p{list-style-image:url(x)}", "list-style-image");
        row("cursor", "p{cursor:url(x),auto}", "cursor");
        row("content of a file", "p::before{content:url(x)}", "content");
        row("variable", "p{--x:url(y)}", "--x");
        row("use of a variable", "p{color:var(--x)}", "color");
        row("binding", "p{-moz-binding:none}", "-moz-binding");
        row("behavior", "p{behavior:none}", "behavior");
        row("fixed", "p{position:fixed}", "position");
        row("fixed in capitals", "p{position:FIXED}", "position");
        row("fixed, important", "p{position:fixed !important}", "position");
        row("sticky", "p{position:-webkit-sticky}", "position");
        row("negative margin", "p{margin-top:-9px}", "margin-top");
        row("larger than any screen", "p{width:100000px}", "width");
        row("larger by an exponent", "p{width:1e9px}", "width");
        row("containment of the page", "p{content-visibility:visible}", "content-visibility");
        row("filter", "p{filter:blur(9px)}", "filter");
        row("animation", "p{animation:a 1s}", "animation");
        row("braces in a value", "p{color:{red}}", "color");
        row("import", "@import 'https://e.example/x.css';", "@import");
        row("import by address", "@import url(//e.example);", "@import");
        row("font", "@font-face{font-family:a;src:url(x)}", "@font-face");
        row("charset", "@charset 'x';", "@charset");
        row("namespace", "@namespace a url(x);", "@namespace");
        row("frames", "@keyframes a{from{color:red}}", "@keyframes");
        row("supports", "@supports (display:grid){p{color:red}}", "@supports");
        row("layer", "@layer a{p{color:red}}", "@layer");
        row("page", "@page{margin:0}", "@page");
        row("media within media", "@media print{@media screen{p{color:red}}}", "@media");
        row("other media", "@media (-webkit-min-device-pixel-ratio:2){p{color:red}}", "@media (-webkit-min-device-pixel-ratio:2)");
        row("brace in media", "@media all{}p{color:red}/*{*/ and (x){p{color:red}}", "and (x)");
        row("has", "p:has(a){color:red}", "p:has(a)");
        row("host", ":host{color:red}", ":host");
        row("part", "p::part(x){color:red}", "p::part(x)");
        row("slotted", "::slotted(p){color:red}", "::slotted(p)");
        row("visited", "a:visited{color:red}", "a:visited");
        row("target", ":target{color:red}", ":target");
        row("scroll bar", "::-webkit-scrollbar{width:0}", "::-webkit-scrollbar");
        row("Cardwright's own class", ".cw-header{color:red}", ".cw-header");
        row("Cardwright's own class, in a list", "p, a .CW-copy{color:red}", "p, a .CW-copy");
        row("by its class attribute", "[class*=cw]{color:red}", "[class*=cw]");
        row("by its id attribute", "[id]{color:red}", "[id]");
        row("the page beside the body", "body ~ header{color:red}", "");
        row("a class of the root", "html.dark p{color:red}", "html.dark p");
        row("root within", "p body{color:red}", "p body");
        row("root as no child", ":not(html){color:red}", ":not(html)");
        row("namespace of a selector", "svg|a{color:red}", "svg|a");
        row("nested selector", "p{&:hover{color:red}}", "&");
        row("escape", ".\\63w-copy{color:red}", ".\\63w-copy");
        row("too deep", ":not(:not(:not(:not(a)))){color:red}", ":not(:not(:not(:not(a))))");
        row("no selector", "{color:red}", "");
        row("half a string", "p{font-family:\"a}\nb{color:red}", "font-family");
    }
    void takesAway()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, what);
        const SafeStyleSheet sheet = safeStyleSheet(css);
        for (const char *evil : {"url", "image-set", "expression", "fixed", "sticky", "@import", "@font", "\\", "cw-header", "cw-copy"})
            QVERIFY2(!sheet.text.contains(evil), sheet.text.constData());
        if (!what.isEmpty())
            QVERIFY2(sheet.removed.contains(what), sheet.removed.join(" | ").constData());
    }

    void everyRuleIsScoped_data()
    {
        QTest::addColumn<QByteArray>("css");
        const auto row = [](const char *css) { QTest::newRow(css) << QByteArray(css); };
        row("body ~ header{color:red}");
        row("html > *{color:red}");
        row("p,,a{color:red}");
        row("p{color:red}} header{color:red}");
        row("p{color:red;} } .x{color:red}");
        row("p{font-family:\"} header{\"}");
        row("p{font-family:'a} header{color:red}");
        row("p{color:red;)} header{color:red}");
        row("a[title=\"]{}header\"]{color:red}");
        row("a[title='\"]{color:red} header{color:red}']{color:red}");
        row("@media all{p{color:red}} header{color:red}");
        row("@media all{} } header{color:red}");
        row("p:is(header){color:red}");
        row("/* */ header /* */ {color:red}");
        row("p{content:\"/*\"} header{content:\"*/\"}");
        row("p{content:'\\'} header{color:red}'}");
    }
    void everyRuleIsScoped()
    {
        QFETCH(QByteArray, css);
        const QByteArray text = safeStyleSheet(css).text;
        for (const QByteArray &line : text.split('\n')) {
            if (line.isEmpty() || line == "}" || line.startsWith("@media "))
                continue;
            QVERIFY2(line.startsWith(".cw-block ") || line.startsWith(".cw-card {"), text.constData());
            QCOMPARE(line.count('{'), 1 + line.count("\"{") + line.count(" header{"));
        }
    }

    void isBounded()
    {
        QCOMPARE(safeStyleSheet("p{color:red}" + QByteArray(kLongestStyleSheet, ' ')).removed, QList<QByteArray>{"style"});
        const SafeStyleSheet many = safeStyleSheet(QByteArray("p{color:red}").repeated(2'000));
        QCOMPARE(many.text.count('{'), 1'000);
        QCOMPARE(many.removed, QList<QByteArray>{"style"});
        for (const char *open : {"(", "[", "{", "a{", ":not(", "@media all{", "'", "/*"})
            (void)safeStyleSheet(QByteArray(open).repeated(10'000));
    }

    void ofACardIsJoinedInItsOrder()
    {
        const QString card = u"<style>p{color:red}</style>\n\ntext\n\n<div>\n<style media=\"print\">\na{color:red}\n</style></div>\n\n> <style>\n> i{color:red}\n> </style>\n"_s;
        const RenderedBody body = renderBody(card, 0);
        QCOMPARE(body.styleSheet, u".cw-block p { color: red }\n@media print {\n.cw-block a { color: red }\n}\n.cw-block i { color: red }\n"_s);
        QCOMPARE(body.problems.size(), 0);
    }

    void whatWentIsAProblemAtItsStyle()
    {
        const QString card = u"text\n\n<style>\np{position:fixed;color:red}\n@import 'x';\n</style>\n"_s;
        const RenderedBody body = renderBody(card, 0);
        QCOMPARE(body.styleSheet, u".cw-block p { color: red }\n"_s);
        QStringList found;
        for (const Problem &problem : body.problems)
            found << problem.rule + u' ' + problem.arguments.value(0) + u' ' + problem.range.in(card).toString();
        QCOMPARE(found, (QStringList{u"html-removed position <style>"_s, u"html-removed @import <style>"_s}));
    }
};

QTEST_APPLESS_MAIN(TestStyleSheet)
#include "tst_stylesheet.moc"
