#include "core/card/grams.h"

#include <QHash>
#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

QString gramsIn(const QString &text)
{
    static const QHash<QString, double> gramsOf{
        {u""_s, 1}, {u"g"_s, 1}, {u"gram"_s, 1}, {u"grams"_s, 1}, {u"gr"_s, 1}, {u"mg"_s, 1e-3}, {u"milligrams"_s, 1e-3},
        {u"kg"_s, 1e3}, {u"kgs"_s, 1e3}, {u"kilogram"_s, 1e3}, {u"kilograms"_s, 1e3}, {u"t"_s, 1e6}, {u"ton"_s, 1e6},
        {u"tons"_s, 1e6}, {u"tonne"_s, 1e6}, {u"tonnes"_s, 1e6}, {u"lb"_s, 453.59237}, {u"lbs"_s, 453.59237},
    };
    static const QRegularExpression amount(
        u"\\A\\s*~?\\s*((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]*)?(?:e[-+]?[0-9]{1,2})?|\\.[0-9]+)\\s*([a-z]*)\\.?"
        "(?:\\s*(?:of\\s*)?\\(?co(?:2|\u2082)[a-z. ]*\\)?)?\\s*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = amount.match(text.left(80));
    const auto unit = gramsOf.constFind(match.captured(2).toLower());
    if (!match.hasMatch() || unit == gramsOf.cend())
        return {};
    constexpr int kDigits = 12;
    return QString::number(match.captured(1).remove(u',').toDouble() * *unit, 'g', kDigits);
}

} // namespace cardwright
