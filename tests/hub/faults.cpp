#include "tests/hub/faults.h"

namespace cardwright {

bool isOfProxy(Effect effect)
{
    return effect >= Effect::SlowUpload;
}

int FaultPlan::add(Fault fault)
{
    const int number = int(m_fired.size());
    m_planned.push_back({number, std::move(fault)});
    m_fired.push_back(0);
    return number;
}

int FaultPlan::fired(int fault) const
{
    return fault >= 0 && size_t(fault) < m_fired.size() ? m_fired[size_t(fault)] : 0;
}

std::optional<Fault> FaultPlan::take(const RequestTarget &target, const QByteArray &address, bool ofProxy)
{
    for (Planned &planned : m_planned) {
        Fault &fault = planned.fault;
        if (fault.times == 0 || isOfProxy(fault.effect) != ofProxy || (fault.kind && *fault.kind != target.kind))
            continue;
        if (!QString::fromLatin1(address).contains(fault.pathContains))
            continue;
        if (fault.after > 0) {
            --fault.after;
            continue;
        }
        --fault.times;
        ++m_fired[size_t(planned.number)];
        return fault;
    }
    return {};
}

} // namespace cardwright
