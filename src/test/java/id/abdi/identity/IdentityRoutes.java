package id.abdi.identity;

import id.abdi.credential.Tokens;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** The person's session and token, people without an account, and a duty that somebody else asked for. */
@Component
class IdentityRoutes implements RouteSamples {
    private final TestSessions fresh;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Duties duties;

    IdentityRoutes(TestSessions fresh, Sessions sessions, Tokens tokens, Duties duties) {
        this.fresh = fresh;
        this.sessions = sessions;
        this.tokens = tokens;
        this.duties = duties;
    }

    private Ask session(Cast cast) {
        Person person = cast.another();
        fresh.open(person.id());
        return Ask.at("session", sessions.of(person.id()).getFirst().id()).about(person);
    }

    private Ask token(Cast cast) {
        Person person = cast.another();
        fresh.token(person.id());
        return Ask.at("token", tokens.working(person.id()).getFirst().id()).about(person);
    }

    private Ask asked(Cast cast) {
        return Ask.at(
                "request",
                duties.ask(cast.caller(cast.other().head()), cast.another().id(), Role.INSPECTORATE, true)
                        .id());
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("POST /account/sessions/{session}/end", () -> session(cast)),
                Sample.of("POST /account/tokens/{token}/end", () -> token(cast)),
                Sample.of(
                        "POST /codes",
                        () -> Ask.plain().with("unit", cast.agency().id().value())),
                Sample.of(
                        "POST /codes/person",
                        () -> Ask.plain().with("nip", cast.another().nip().value())),
                Sample.of(
                        "POST /duties",
                        () -> Ask.plain()
                                .with("nip", cast.another().nip().value())
                                .with("duty", Role.INSPECTORATE)
                                .with("granting", true)),
                Sample.of("POST /duties/{request}", () -> asked(cast).with("confirm", true)));
    }
}
