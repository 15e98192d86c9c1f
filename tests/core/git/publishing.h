// What the tests of publishing by git have in common: publications, and the codes of what comes back.
#pragma once

#include "core/publish/publishtarget.h"

#include <QTest>

inline cardwright::Publication cardOn(const QString &parent, const QByteArray &card, const QString &branch = QStringLiteral("main"))
{
    return {branch, parent, {{cardwright::kCardName, card}}, QStringLiteral("Tell more"), QStringLiteral("In two\nlines")};
}

/// The code, where it failed; nothing, where not.
template <class T>
std::optional<cardwright::Error::Code> codeOf(const cardwright::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <class T>
QByteArray failureOf(const cardwright::Result<T> &result)
{
    return result ? QByteArray("succeeded") : "code " + QByteArray::number(int(result.error().code)) + ": " + (result.error().subject + u' ' + result.error().detail).toUtf8();
}

#define VERIFY_OK(result) QVERIFY2(result, failureOf(result).constData())
#define VERIFY_CODE(result, expected) QVERIFY2(codeOf(result) == cardwright::Error::Code::expected, failureOf(result).constData())
