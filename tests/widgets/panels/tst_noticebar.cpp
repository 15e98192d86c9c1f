// Notices: shown once each, gone when answered.
#include "widgets/panels/noticebar.h"

#include <QFrame>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cardwright;

class TestNoticeBar : public QObject {
    Q_OBJECT

private slots:
    void hiddenWhileEmpty();
    void actionRunsAndDismisses();
    void actionMayPostAnew();
    void sameIdTakesThePlace();
    void someCannotBeClosed();
};

void TestNoticeBar::hiddenWhileEmpty()
{
    NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.post({u"a"_s, Severity::Lost, u"Text"_s, {}, true});
    QVERIFY(!bar.isHidden());
    bar.findChild<QToolButton *>(u"noticeClose"_s)->click();
    QVERIFY(bar.isHidden());
    QVERIFY(!bar.isPosted(u"a"_s));
}

void TestNoticeBar::actionRunsAndDismisses()
{
    NoticeBar bar;
    QString chosen;
    bar.post({u"disk"_s, Severity::Lost, u"README.md has changed on disk."_s,
        {{u"Keep mine"_s, [&] { chosen = u"mine"_s; }}, {u"Reload"_s, [&] { chosen = u"reload"_s; }}}, true});
    bar.show();
    const auto buttons = bar.findChildren<QPushButton *>(u"noticeAction"_s);
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(chosen, u"reload"_s);
    QVERIFY(!bar.isPosted(u"disk"_s));
}

void TestNoticeBar::actionMayPostAnew()
{
    NoticeBar bar;
    bar.post({u"save"_s, Severity::Rejects, u"Disk full"_s,
        {{u"Again"_s, [&] { bar.post({u"save"_s, Severity::Rejects, u"Still full"_s, {}, true}); }}}, true});
    bar.findChild<QPushButton *>(u"noticeAction"_s)->click();
    QVERIFY(bar.isPosted(u"save"_s));
    QVERIFY(!bar.isHidden());
}

void TestNoticeBar::sameIdTakesThePlace()
{
    NoticeBar bar;
    bar.show();
    bar.post({u"a"_s, Severity::Advice, u"first"_s, {}, true});
    bar.post({u"b"_s, Severity::Advice, u"other"_s, {}, true});
    bar.post({u"a"_s, Severity::Rejects, u"second"_s, {}, true});
    int visible = 0;
    for (const QFrame *banner : bar.findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly))
        visible += banner->isVisible();
    QCOMPARE(visible, 2);
    bar.dismiss(u"a"_s);
    bar.dismiss(u"never posted"_s);
    QVERIFY(bar.isPosted(u"b"_s));
}

void TestNoticeBar::someCannotBeClosed()
{
    NoticeBar bar;
    bar.post({u"read-only"_s, Severity::Lost, u"This card is not UTF-8."_s, {}, false});
    QVERIFY(!bar.findChild<QToolButton *>(u"noticeClose"_s));
}

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
