#include "widgets/style/severitycolors.h"

namespace cardwright {

SeverityColors colorsOf(Severity severity)
{
    switch (severity) {
    case Severity::Rejects:
        return {Theme::Rejects, Theme::RejectsSoft};
    case Severity::Lost:
        return {Theme::Lost, Theme::LostSoft};
    case Severity::Advice:
        break;
    }
    return {Theme::Advice, Theme::AdviceSoft};
}

} // namespace cardwright
