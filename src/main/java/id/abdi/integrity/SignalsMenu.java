package id.abdi.integrity;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** Signals in the menu of the Inspectorate. */
@Component
class SignalsMenu implements NavEntry {
    @Override
    public String path() {
        return "/signals";
    }

    @Override
    public String textKey() {
        return "integrity.nav";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.INSPECTORATE.name());
    }

    @Override
    public Icon icon() {
        return Icon.SEARCH;
    }
}
