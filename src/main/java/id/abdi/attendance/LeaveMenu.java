package id.abdi.attendance;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class LeaveMenu implements NavEntry {
    @Override
    public String path() {
        return "/leave";
    }

    @Override
    public String textKey() {
        return "attendance.nav";
    }

    @Override
    public int order() {
        return 705;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name());
    }

    @Override
    public Icon icon() {
        return Icon.AWAY;
    }
}
