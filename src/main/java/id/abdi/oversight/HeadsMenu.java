package id.abdi.oversight;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class HeadsMenu implements NavEntry {
    @Override
    public String path() {
        return "/heads";
    }

    @Override
    public String textKey() {
        return "oversight.nav.heads";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return Stream.of(Role.HEAD, Role.BKPSDM, Role.INSPECTORATE, Role.REGENT)
                .anyMatch(role -> visitor.has(role.name()));
    }

    @Override
    public Icon icon() {
        return Icon.TREE;
    }
}
