package id.abdi.assessor;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** Delegations in the menu of those who enter them. */
@Component
class DelegationMenu implements NavEntry {
    @Override
    public String path() {
        return "/plans/delegations";
    }

    @Override
    public String textKey() {
        return "assessor.nav";
    }

    @Override
    public int order() {
        return 707;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name()) || visitor.has(Role.AGENCY_HEAD.name());
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }
}
