package id.abdi.identity;

import id.abdi.credential.Tokens;
import id.abdi.web.ErrorReply;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The gate before everything: what is not open to everybody is closed to who has not signed in. Pages are entered by the
 * cookie of a session and change things only with the token of our forms; {@code /api} by a bearer token alone, without
 * any cookie. The answer's headers are set by module web.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityChains {
    /** Where the session of the request is kept for handlers that show or end it. */
    static final String SESSION = "id.abdi.identity.OpenSession";

    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
    private final HandlerExceptionResolver faults;
    private final Callers callers;
    private final SecurityLog log;
    private final SignInFirst signInFirst;
    private final ErrorReply reply;

    SecurityChains(
            @Qualifier("errorResolver") HandlerExceptionResolver faults,
            Callers callers,
            SecurityLog log,
            ErrorReply reply) {
        this.faults = faults;
        this.callers = callers;
        this.log = log;
        this.reply = reply;
        this.signInFirst = new SignInFirst(reply, log);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens) {
        common(http)
                .securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(
                        new CallerFilter(request -> bearer(request, tokens), contexts, faults), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/log/**", "/api/openapi.json")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/witness/add-checkpoint")
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Sessions sessions, CsrfCookies csrf) {
        common(http)
                .csrf(token -> token.csrfTokenRepository(csrf))
                .addFilterBefore(new OriginCheck(reply, log), CsrfFilter.class)
                .addFilterAfter(
                        new CallerFilter(request -> session(request, sessions), contexts, faults), OriginCheck.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/assets/**", "/log/**", "/offline", "/sw.js")
                        .permitAll()
                        .requestMatchers("/login", SignInFirst.NOTICE, "/activate")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/language")
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    private HttpSecurity common(HttpSecurity http) {
        return http.headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(
                        no -> no.authenticationEntryPoint(signInFirst).accessDeniedHandler(signInFirst));
    }

    private Optional<Caller> session(HttpServletRequest request, Sessions sessions) {
        if (request.getRequestURI().startsWith("/assets/")) {
            return Optional.empty();
        }
        return Cookies.SESSION.read(request).flatMap(sessions::find).flatMap(session -> {
            request.setAttribute(SESSION, session);
            return callers.caller(session.employee(), Via.SESSION);
        });
    }

    private Optional<Caller> bearer(HttpServletRequest request, Tokens tokens) {
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (given == null || !given.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        return tokens.owner(given.substring(7).strip())
                .flatMap(employee -> callers.caller(employee, Via.OPERATOR_TOKEN));
    }
}
