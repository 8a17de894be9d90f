package id.abdi.programme;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The leader's programmes in the menu of everybody: everyone translates them (R6). */
@Component
class ProgrammesMenu implements NavEntry {
    @Override
    public String path() {
        return "/programmes";
    }

    @Override
    public String textKey() {
        return "programme.nav";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name()) || visitor.has(Role.REGENT.name());
    }

    @Override
    public Icon icon() {
        return Icon.TREE;
    }
}
