package jp.shikaku.document.pdf;

/** A rectangle on paper in millimetres, measured from the top left corner. */
record Box(float x, float y, float width, float height) {

    float right() {
        return x + width;
    }

    float bottom() {
        return y + height;
    }

    Box inset(float sides, float ends) {
        return new Box(x + sides, y + ends, width - 2 * sides, height - 2 * ends);
    }

    Box left(float part) {
        return new Box(x, y, part, height);
    }

    Box withoutLeft(float part) {
        return new Box(x + part, y, width - part, height);
    }

    Box top(float part) {
        return new Box(x, y, width, part);
    }

    Box withoutTop(float part) {
        return new Box(x, y + part, width, height - part);
    }
}
