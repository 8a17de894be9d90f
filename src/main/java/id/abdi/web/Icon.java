package id.abdi.web;

/** The drawn signs of the interface: one 24 by 24 path each, drawn with the text's colour. */
public enum Icon {
    TODAY(
            "M8 3v3M16 3v3M4 9h16M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8.5 14.5l2.5 2.5 4.5-5"),
    CALENDAR("M8 3v3M16 3v3M4 9h16M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z"),
    PENCIL("M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5"),
    LIST("M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"),
    PERSON("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5"),
    PEOPLE(
            "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.8c1.9.8 3.1 2.4 3.5 4.7"),
    TREE("M12 8.5V12M6 15.5V12h12v3.5M9.5 3.5h5v5h-5zM3.5 15.5h5v5h-5zM15.5 15.5h5v5h-5z"),
    PAGE("M6 3.5h8l4.5 4.5V20.5H6zM14 3.5V8h4.5M9 12.5h6M9 16.5h6"),
    BOOK("M12 6.5c-2-1.6-4.7-2-8-2v14c3.3 0 6 .4 8 2 2-1.6 4.7-2 8-2v-14c-3.3 0-6 .4-8 2zM12 6.5v14"),
    RULE("M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z"),
    SHIELD("M12 3.5l7 2.5v5.5c0 4.3-2.8 7.5-7 9-4.2-1.5-7-4.7-7-9V6z"),
    KEY("M8 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 12l8.5-8.5M16 7l3 3"),
    UPLOAD("M12 16V4.5M7.5 9L12 4.5 16.5 9M4.5 15.5v4h15v-4"),
    DOWNLOAD("M12 4v11.5M7.5 11l4.5 4.5 4.5-4.5M4.5 16v3.5h15V16"),
    BELL("M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4"),
    CHART("M4 4v16h16M8 15l3.5-4 3 2.5L20 7"),
    CHECK("M4.5 12.5l5 5 10-11"),
    CROSS("M6 6l12 12M18 6L6 18"),
    PLUS("M12 5v14M5 12h14"),
    MINUS("M5 12h14"),
    UP("M12 19V5.5M6 11.5l6-6 6 6"),
    DOWN("M12 5v13.5M6 12.5l6 6 6-6"),
    PREVIOUS("M15 5l-7 7 7 7"),
    NEXT("M9 5l7 7-7 7"),
    CLOCK("M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2"),
    LOCK("M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11"),
    NOTE("M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.5h.01"),
    WARNING("M12 4L2.5 20.5h19zM12 10v5M12 17.8h.01"),
    ANSWER("M4 5h16v11h-8.5L7 20v-4H4z"),
    AWAY("M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"),
    CAMERA("M4 7.5h4l1.5-2.5h5L16 7.5h4v12H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z"),
    SEARCH("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5l5 5"),
    MENU("M4 7h16M4 12h16M4 17h16"),
    EXIT("M14 4H5v16h9M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
