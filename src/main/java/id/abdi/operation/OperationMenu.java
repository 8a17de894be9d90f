package id.abdi.operation;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class OperationMenu implements NavEntry {
    @Override
    public String path() {
        return "/operation";
    }

    @Override
    public String textKey() {
        return "operation.nav";
    }

    @Override
    public int order() {
        return 830;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.OPERATOR.name());
    }

    @Override
    public Icon icon() {
        return Icon.CHART;
    }
}
