package id.abdi.transparency;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tiles and entries of the log (LOG-2), whose addresses are paths of any length. They never change, so everybody may keep them. */
@Configuration(proxyBeanMethods = false)
class TileRoutes {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    RouterFunction<ServerResponse> logTiles(ReadPublicLog log) {
        return RouterFunctions.route()
                .GET("/log/tile/**", request -> tile(log, request))
                .GET("/api/v1/log/tile/**", request -> tile(log, request))
                .build();
    }

    private static ServerResponse tile(ReadPublicLog log, ServerRequest request) {
        String path = request.path();
        byte[] tile = log.tile(path.substring(path.indexOf("/log/") + "/log/".length()))
                .orElseThrow(TransparencyRefusals::notInTheLog);
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(FOR_EVER)
                .body(tile);
    }
}
