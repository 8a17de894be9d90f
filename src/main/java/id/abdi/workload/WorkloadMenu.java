package id.abdi.workload;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class WorkloadMenu implements NavEntry {
    @Override
    public String path() {
        return "/workload";
    }

    @Override
    public String textKey() {
        return "workload.nav";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return Stream.of(Role.HEAD, Role.BKPSDM, Role.REGENT).anyMatch(role -> visitor.has(role.name()));
    }

    @Override
    public Icon icon() {
        return Icon.CHART;
    }
}
