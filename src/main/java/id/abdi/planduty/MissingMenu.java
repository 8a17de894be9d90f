package id.abdi.planduty;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** Missing plans in the menu of those who answer for them. */
@Component
class MissingMenu implements NavEntry {
    @Override
    public String path() {
        return "/plans/missing";
    }

    @Override
    public String textKey() {
        return "planduty.nav";
    }

    @Override
    public int order() {
        return 706;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name()) || visitor.has(Role.AGENCY_HEAD.name());
    }

    @Override
    public Icon icon() {
        return Icon.PAGE;
    }
}
