package id.abdi.insight;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class DevelopmentMenu implements NavEntry {
    @Override
    public String path() {
        return "/development";
    }

    @Override
    public String textKey() {
        return "insight.nav";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return Stream.of(Role.EMPLOYEE, Role.HEAD, Role.BKPSDM, Role.INSPECTORATE, Role.REGENT)
                .anyMatch(role -> visitor.has(role.name()));
    }

    @Override
    public Icon icon() {
        return Icon.CHART;
    }
}
