#include "core/card/check.h"

namespace cardwright {

QList<Problem> checkMetadata(quint64, QStringView, const FrontMatter &metadata)
{
    return metadata.problems();
}

} // namespace cardwright
