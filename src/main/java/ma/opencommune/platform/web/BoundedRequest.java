package ma.opencommune.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body ends in an error once more than a number of bytes were read. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final long limit;

    BoundedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream(), limit);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Bounded extends ServletInputStream {

        private final ServletInputStream in;
        private long left;

        Bounded(ServletInputStream in, long limit) {
            this.in = in;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            return one < 0 ? one : counted(1, one);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = in.read(bytes, from, most);
            return count < 0 ? count : counted(count, count);
        }

        private int counted(int bytes, int result) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("the body is larger than allowed");
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
