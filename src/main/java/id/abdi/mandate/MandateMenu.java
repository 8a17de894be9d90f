package id.abdi.mandate;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** Namings in the menu of those who record them. */
@Component
class MandateMenu implements NavEntry {
    @Override
    public String path() {
        return MandateController.PATH;
    }

    @Override
    public String textKey() {
        return "mandate.nav";
    }

    @Override
    public int order() {
        return 708;
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
