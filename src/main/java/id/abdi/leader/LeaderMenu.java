package id.abdi.leader;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The leader's page in the menu of those who have that duty. */
@Component
class LeaderMenu implements NavEntry {
    @Override
    public String path() {
        return "/leader";
    }

    @Override
    public String textKey() {
        return "leader.nav";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.REGENT.name());
    }

    @Override
    public Icon icon() {
        return Icon.TREE;
    }
}
