package id.abdi.identity;

import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module offers in the menu, behind the daily work. */
@Configuration(proxyBeanMethods = false)
class IdentityMenu {
    /** @param role who is offered it; null for everybody */
    private record Item(
            String path,
            String textKey,
            int order,
            Icon icon,
            @Nullable Role role) implements NavEntry {
        @Override
        public boolean shownTo(Visitor visitor) {
            return role == null || visitor.has(role.name());
        }
    }

    @Bean
    NavEntry codesEntry() {
        return new Item("/codes", "identity.nav.codes", 810, Icon.KEY, Role.BKPSDM);
    }

    @Bean
    NavEntry dutiesEntry() {
        return new Item("/duties", "identity.nav.duties", 820, Icon.SHIELD, Role.BKPSDM);
    }

    @Bean
    NavEntry accountEntry() {
        return new Item("/account", "identity.nav.account", 900, Icon.PERSON, null);
    }
}
