package id.abdi.integrity;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** What the record asks about oneself, where everybody finds it (P-4). */
@Component
class OwnSignalsMenu implements NavEntry {
    @Override
    public String path() {
        return "/signals/own";
    }

    @Override
    public String textKey() {
        return "integrity.nav.own";
    }

    @Override
    public int order() {
        return 875;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.NOTE;
    }
}
