package id.abdi.clocking;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class ClockingMenu implements NavEntry {
    @Override
    public String path() {
        return "/attendance/devices";
    }

    @Override
    public String textKey() {
        return "clocking.nav";
    }

    @Override
    public int order() {
        return 708;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name()) || visitor.has(Role.OPERATOR.name());
    }

    @Override
    public Icon icon() {
        return Icon.CLOCK;
    }
}
