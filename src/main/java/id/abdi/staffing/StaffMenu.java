package id.abdi.staffing;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class StaffMenu implements NavEntry {
    @Override
    public String path() {
        return "/staff";
    }

    @Override
    public String textKey() {
        return "staffing.nav";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name());
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }
}
