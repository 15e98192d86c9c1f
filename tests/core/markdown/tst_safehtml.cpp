// Attacks, each beside text that must survive it.
#include "core/markdown/render.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestSafeHtml : public QObject {
    Q_OBJECT

    static QString htmlOf(const QString &body)
    {
        QString html;
        for (const PlacedBlock &placed : renderBody(body, 0).blocks)
            html += placed.block->html + u'\n';
        return html;
    }

    static QStringList rulesOf(const QString &body)
    {
        QStringList rules;
        for (const Problem &problem : renderBody(body, 0).problems)
            rules.append(problem.rule + u':' + problem.arguments.value(0));
        return rules;
    }

private slots:
    void attacks_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("gone");
        const auto row = [](const char *name, const QString &body, const QString &gone) { QTest::newRow(name) << body << gone; };
        row("script", u"KEEP <script>alert(1)</script> KEEP"_s, u"<script"_s);
        row("script block", u"KEEP\n\n<script>\nalert(1)\n</script>\n\nKEEP"_s, u"alert"_s);
        row("script in a details", u"<details>\n\nKEEP\n\n<script>alert(1)</script></details>\n\nKEEP"_s, u"alert"_s);
        row("style", u"KEEP\n\n<style>body{display:none}</style>\n\nKEEP"_s, u"body{"_s);
        row("iframe", u"KEEP <iframe src=\"https://e\"></iframe> KEEP"_s, u"iframe"_s);
        row("object", u"KEEP <object data=x></object> KEEP"_s, u"object"_s);
        row("embed", u"KEEP <embed src=x> KEEP"_s, u"embed"_s);
        row("form", u"<form action=x>KEEP<button>KEEP</button></form>"_s, u"<form"_s);
        row("text field", u"KEEP <input name=q> KEEP"_s, u"<input"_s);
        row("handler", u"KEEP <img src=x onerror=alert(1)> KEEP"_s, u"onerror"_s);
        row("handler with slash", u"KEEP\n\n<div>\n<img/src=\"x\"/onerror=alert(1)>\n</div>\n\nKEEP"_s, u"onerror"_s);
        row("svg", u"KEEP <svg onload=alert(1)><a href=x>t</a></svg> KEEP"_s, u"svg"_s);
        row("math", u"KEEP <math><mtext><style><img src=x onerror=alert(1)></style></mtext></math> KEEP"_s, u"onerror"_s);
        row("mutation", u"KEEP\n\n<svg><p><style><a id=\"</style><img src=1 onerror=alert(1)>\"></p></svg>\n\nKEEP"_s, u"<img src=1 onerror"_s);
        row("noscript mutation", u"KEEP\n\n<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>\n\nKEEP"_s, u"<img src=x onerror"_s);
        row("template", u"KEEP\n\n<template><script>alert(1)</script></template>\n\nKEEP"_s, u"alert"_s);
        row("javascript link", u"KEEP [KEEP](javascript:alert(1))"_s, u"javascript"_s);
        row("entity in the scheme", u"KEEP [KEEP](java&#x09;script:alert(1))"_s, u"script:"_s);
        row("upper case", u"KEEP [KEEP](JaVaScRiPt:alert(1))"_s, u"script:"_s);
        row("HTML link", u"<a href=\"  java\nscript:alert(1)\">KEEP</a> KEEP"_s, u"script:"_s);
        row("control character", u"<a href=\"\u0001javascript:alert(1)\">KEEP</a> KEEP"_s, u"script:"_s);
        row("vbscript", u"KEEP [KEEP](vbscript:x)"_s, u"vbscript"_s);
        row("data link", u"KEEP [KEEP](data:text/html,x)"_s, u"data:text"_s);
        row("data svg image", u"KEEP ![KEEP](data:image/svg+xml,x)"_s, u"svg+xml"_s);
        row("file", u"KEEP [KEEP](file:///etc/passwd)"_s, u"file:"_s);
        row("own scheme", u"KEEP [KEEP](card://app/x)"_s, u"card:"_s);
        row("other host by backslash", u"KEEP [KEEP](/\\evil.example/x)"_s, u"evil.example"_s);
        row("other host by two backslashes", u"KEEP <a href=\"\\\\evil.example/x\">KEEP</a>"_s, u"evil.example"_s);
        row("other host by both", u"KEEP <a href=\"\\/evil.example/x\">KEEP</a>"_s, u"evil.example"_s);
        row("autolink scheme", u"KEEP <javascript:alert(1)> KEEP"_s, u"href=\"javascript"_s);
        row("style with url", u"<p style=\"color:red;background:url(https://e)\">KEEP</p> KEEP"_s, u"url("_s);
        row("style position", u"<p style=\"position:fixed;top:0\">KEEP</p> KEEP"_s, u"fixed"_s);
        row("style escape", u"<p style=\"width:\\65xpression(1)\">KEEP</p> KEEP"_s, u"65x"_s);
        row("own class", u"<span class=\"cw-math big\">KEEP</span> KEEP"_s, u"cw-math"_s);
        row("own attribute", u"<p data-line=\"9\">KEEP</p> KEEP"_s, u"data-line=\"9\""_s);
        row("clobbering id", u"<a id=\"document\">KEEP</a> KEEP"_s, u"\"document\""_s);
        row("meta", u"KEEP <meta http-equiv=refresh content=0> KEEP"_s, u"meta"_s);
        row("base", u"KEEP <base href=https://e/> KEEP"_s, u"<base"_s);
        row("link", u"KEEP <link rel=stylesheet href=https://e> KEEP"_s, u"stylesheet"_s);
        row("srcset", u"KEEP <img srcset=https://e> KEEP"_s, u"srcset"_s);
        row("comment", u"KEEP <!-- secret --> KEEP"_s, u"secret"_s);
        row("fence language", u"KEEP\n\n```<style/onload=alert(1)>\ncode\n```\n\nKEEP"_s, u"<style"_s);
        row("alt break-out", u"KEEP ![\" onerror=\"alert(1)](x.png) KEEP"_s, u"\" onerror"_s);
        row("title break-out", u"KEEP ![KEEP](x.png '\" onerror=\"alert(1)')"_s, u"\" onerror"_s);
        row("TeX break-out", u"KEEP $$</span><img src=x onerror=alert(1)>$$ KEEP"_s, u"<img"_s);
        row("escaped wrapper", u"KEEP </div></div></body> KEEP"_s, u"</div>"_s);
        row("xmp", u"KEEP <xmp><img src=x onerror=alert(1)></xmp> KEEP"_s, u"onerror"_s);
    }

    void attacks()
    {
        QFETCH(QString, body);
        QFETCH(QString, gone);
        const QString html = htmlOf(body);
        QVERIFY2(!html.contains(gone, Qt::CaseInsensitive), qPrintable(html));
        QCOMPARE(html.count(u"KEEP"_s), body.count(u"KEEP"_s));
    }

    void harmlessHtmlStays_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &body, const QString &html) { QTest::newRow(name) << body << html; };
        row("centre", u"<div align=\"center\"><img src=\"a.png\" width=\"50%\"></div>"_s, u"<div align=\"center\"><img src=\"a.png\" width=\"50%\"></div>"_s);
        row("keyboard", u"<kbd>x</kbd><sup>1</sup>"_s, u"<p data-line=\"0\"><kbd>x</kbd><sup>1</sup></p>"_s);
        row("style", u"<p style=\"color: red; width: 50%\">x</p>"_s, u"<p style=\"color: red; width: 50%\">x</p>"_s);
        row("classes", u"<img class=\"dark:hidden cw-x\" src=\"a.png\">"_s, u"<img src=\"a.png\" class=\"dark:hidden\">"_s);
        row("anchor by name", u"<a name=\"Use\"></a>"_s, u"<p data-line=\"0\"><a id=\"user-content-Use\"></a></p>"_s);
        row("fragment", u"<a href=\"#use\">x</a>"_s, u"<p data-line=\"0\"><a href=\"#user-content-use\" rel=\"nofollow\">x</a></p>"_s);
        row("video", u"<video src=\"a.mp4\" loop></video>"_s, u"<p data-line=\"0\"><video src=\"a.mp4\" loop=\"\" controls=\"\"></video></p>"_s);
        row("checkbox", u"<input type=\"checkbox\" checked>"_s, u"<input type=\"checkbox\" checked=\"\" disabled=\"\">"_s);
        row("raster data", u"<img src=\"data:image/png;base64,AA==\">"_s, u"<img src=\"data:image/png;base64,AA==\">"_s);
        row("pseudo tag", u"fill <mask> in"_s, u"<p data-line=\"0\">fill &lt;mask&gt; in</p>"_s);
        row("pseudo tag pair", u"<hed>a</hed> <Unk>"_s, u"<p data-line=\"0\">&lt;hed&gt;a&lt;/hed&gt; &lt;Unk&gt;</p>"_s);
        row("gallery", u"<Gallery />"_s, u"<div class=\"cw-gallery\"></div>"_s);
        row("heading", u"<h1>Title</h1>"_s, u"<h1 id=\"user-content-title\">Title</h1>"_s);
        row("protocol-relative", u"![a](//x.example/a.png)"_s, u"<p data-line=\"0\"><img src=\"https://x.example/a.png\" alt=\"a\"></p>"_s);
    }

    void harmlessHtmlStays()
    {
        QFETCH(QString, body);
        QFETCH(QString, html);
        QCOMPARE(htmlOf(body).trimmed(), html);
        QCOMPARE(rulesOf(body), QStringList());
    }

    void everyRemovalIsAProblemAtItsPlace()
    {
        const QString card = u"---\na: b\n---\ntext\n\nmore\n*a* <script>x</script> [l](javascript:y)\n\n<div\n onclick=\"z\">\n<form>w</form></div>\n"_s;
        const RenderedBody rendered = renderBody(card, card.indexOf(u"text"_s));
        QStringList found;
        for (const Problem &problem : rendered.problems) {
            QCOMPARE(problem.severity, Severity::Lost);
            found.append(problem.rule + u' ' + problem.arguments.value(0) + u' ' + problem.range.in(card).toString());
        }
        QCOMPARE(found, (QStringList{u"html-removed script <script>"_s, u"link-removed javascript:y javascript:y"_s,
                                     u"html-removed onclick <div\n onclick=\"z\">"_s, u"html-removed form <form>"_s}));
    }
};

QTEST_APPLESS_MAIN(TestSafeHtml)
#include "tst_safehtml.moc"
