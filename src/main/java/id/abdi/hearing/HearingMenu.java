package id.abdi.hearing;

import id.abdi.discipline.Cases;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Discipline in the menu of those who have to do with it by their place or duty. */
@Component
class HearingMenu implements NavEntry {
    static final String PATH = "/discipline";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "hearing.nav";
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return opens(visitor);
    }

    /** Whether somebody may open cases of others by their place or duty. */
    static boolean opens(Visitor visitor) {
        return Stream.of(Role.HEAD, Role.BKPSDM, Role.INSPECTORATE).anyMatch(role -> visitor.has(role.name()));
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }

    /** The way of everybody else whom a case concerns, who was summoned, heard, or is to examine or decide; of nobody else. */
    @Component
    static class Own implements NavEntry {
        private final Cases cases;

        Own(Cases cases) {
            this.cases = cases;
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String textKey() {
            return "hearing.nav.own";
        }

        @Override
        public int order() {
            return 876;
        }

        @Override
        public boolean shownTo(Visitor visitor) {
            return !opens(visitor) && visitor instanceof Caller caller && cases.concern(caller.id());
        }

        @Override
        public Icon icon() {
            return Icon.SHIELD;
        }
    }
}
