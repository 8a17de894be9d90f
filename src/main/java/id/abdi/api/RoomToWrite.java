package id.abdi.api;

import id.abdi.database.DiskRoom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** On a full disk reading goes on and writing is refused in words (DUR-11); signing in and out, a few bytes, still works. */
@Component
class RoomToWrite implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> DOORS = Set.of("/login", "/logout", "/language");

    private final DiskRoom room;

    RoomToWrite(DiskRoom room) {
        this.room = room;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod()) && !DOORS.contains(request.getRequestURI()) && !room.enough()) {
            throw ApiRefusals.full();
        }
        return true;
    }
}
