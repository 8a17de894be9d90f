package id.abdi.rulebook;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class RulesMenu implements NavEntry {
    @Override
    public String path() {
        return "/rules";
    }

    @Override
    public String textKey() {
        return "rulebook.nav";
    }

    @Override
    public int order() {
        return 810;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name()) || visitor.has(Role.INSPECTORATE.name());
    }

    @Override
    public Icon icon() {
        return Icon.RULE;
    }
}
