/* Loaded before the C library (LD_PRELOAD): passes every call on and writes down, in the order of their effect, the
 * writes, syncs and changes of names under one folder. See disk.py for what is made of it.
 *
 * POWER_ROOT names the folder (no symbolic links in it), POWER_LOG the file that is written. Nothing is recorded
 * before power_start(). power_mark() puts the program's own words between the calls.
 *
 * Left out: names that end in -shm. SQLite maps the index of its write-ahead log into memory, never syncs it and makes
 * it anew after a crash, so nothing of it outlives a power cut.
 *
 * A call that would change a watched file behind our back is written down as UNSEEN, and the recording is refused.
 */
#define _GNU_SOURCE
#undef _FORTIFY_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN = 1, CLOSE, WRITE, TRUNCATE, TRUNCATE_PATH, SYNC, RENAME, LINK, UNLINK, MKDIR, RMDIR, MARK, DUP, UNSEEN };

struct head {
    uint8_t op;
    int32_t fd;
    int32_t flags;
    int64_t offset;
    uint32_t first_len;
    uint32_t second_len;
} __attribute__((packed));

#define MOST_FDS 65536

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_len;
static int log_fd = -1;
static int recording;
static unsigned char watched[MOST_FDS];

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t log_writev(const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    return real(log_fd, parts, count);
}

static void put(int op, int fd, int flags, int64_t offset, const void *first, size_t first_len, const void *second,
                size_t second_len) {
    int kept = errno;
    struct head head = {(uint8_t)op, fd, flags, offset, (uint32_t)first_len, (uint32_t)second_len};
    struct iovec parts[3] = {
        {&head, sizeof head}, {(void *)first, first_len}, {(void *)second, second_len}};
    if (log_writev(parts, 3) != (ssize_t)(sizeof head + first_len + second_len)) abort();
    errno = kept;
}

static void put_path(int op, int fd, int flags, int64_t offset, const char *path) {
    put(op, fd, flags, offset, path, strlen(path), NULL, 0);
}

static int inside(const char *path) {
    size_t len = strlen(path);
    if (!recording || strncmp(path, root, root_len) != 0) return 0;
    if (path[root_len] != '\0' && path[root_len] != '/') return 0;
    return len < 4 || strcmp(path + len - 4, "-shm") != 0;
}

static int is_watched(int fd) { return recording && fd >= 0 && fd < MOST_FDS && watched[fd]; }

/* The whole path of an argument; "" when it cannot be told. */
static void whole(int dir, const char *path, char *out) {
    char base[PATH_MAX] = "", link[64];
    ssize_t len;
    out[0] = '\0';
    if (path[0] == '/') {
        snprintf(out, PATH_MAX, "%s", path);
        return;
    }
    if (dir == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) return;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
        len = readlink(link, base, sizeof base - 1);
        if (len < 0) return;
        base[len] = '\0';
    }
    if (strlen(base) + strlen(path) + 2 > PATH_MAX) abort();
    strcpy(out, base);
    strcat(out, "/");
    strcat(out, path);
}

/* Only after the call has succeeded: reads back what the system itself calls the open file. */
static void note_open(int fd, int flags) {
    char link[64], path[PATH_MAX];
    int kept = errno;
    ssize_t len;
    if (!recording || fd < 0) return;
    if ((flags & O_TMPFILE) == O_TMPFILE) return; /* it has no name, so nothing of it outlives a power cut */
    if (fd >= MOST_FDS) abort();
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    len = readlink(link, path, sizeof path - 1);
    if (len > 0) {
        path[len] = '\0';
        if (inside(path)) {
            watched[fd] = 1;
            put_path(OPEN, fd, flags, 0, path);
        }
    }
    errno = kept;
}

static void unseen(const char *what) { put_path(UNSEEN, -1, 0, 0, what); }

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("POWER_ROOT"), *log = getenv("POWER_LOG");
    if (!folder || !log) return;
    snprintf(root, sizeof root, "%s", folder);
    root_len = strlen(root);
    log_fd = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log_fd < 0) abort();
    unsetenv("LD_PRELOAD"); /* another program that is started is none of ours */
}

/* From here on everything is written down. No file under the folder may be open. */
void power_start(void) {
    pthread_mutex_lock(&one);
    recording = log_fd >= 0;
    pthread_mutex_unlock(&one);
}

void power_mark(const char *words, size_t len) {
    pthread_mutex_lock(&one);
    if (recording) put(MARK, -1, 0, 0, words, len, NULL, 0);
    pthread_mutex_unlock(&one);
}

#define OPENING(symbol, parameters, types, arguments, last)                                                            \
    int symbol parameters {                                                                                            \
        mode_t mode = 0;                                                                                               \
        int fd;                                                                                                        \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list list;                                                                                              \
            va_start(list, last);                                                                                      \
            mode = (mode_t)va_arg(list, int);                                                                          \
            va_end(list);                                                                                              \
        }                                                                                                              \
        static int(*real) types;                                                                                       \
        if (!real) real = (int(*) types)dlsym(RTLD_NEXT, #symbol);                                                     \
        pthread_mutex_lock(&one);                                                                                      \
        fd = real arguments;                                                                                           \
        note_open(fd, flags);                                                                                          \
        pthread_mutex_unlock(&one);                                                                                    \
        return fd;                                                                                                     \
    }

OPENING(open, (const char *path, int flags, ...), (const char *, int, ...), (path, flags, mode), flags)
OPENING(open64, (const char *path, int flags, ...), (const char *, int, ...), (path, flags, mode), flags)
#define OPENING_AT(name)                                                                                               \
    OPENING(name, (int dir, const char *path, int flags, ...), (int, const char *, int, ...),                         \
            (dir, path, flags, mode), flags)
OPENING_AT(openat)
OPENING_AT(openat64)

int __open_2(const char *path, int flags) { return open(path, flags); }
int __open64_2(const char *path, int flags) { return open64(path, flags); }
int __openat_2(int dir, const char *path, int flags) { return openat(dir, path, flags); }
int __openat64_2(int dir, const char *path, int flags) { return openat64(dir, path, flags); }
int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return open64(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
    REAL(int, "close", int);
    int result;
    pthread_mutex_lock(&one);
    if (is_watched(fd)) put(CLOSE, fd, 0, 0, NULL, 0, NULL, 0);
    if (fd >= 0 && fd < MOST_FDS) watched[fd] = 0;
    result = real(fd);
    pthread_mutex_unlock(&one);
    return result;
}

static int doubled(int old, int result) {
    int kept = errno;
    if (result >= 0 && result < MOST_FDS && result != old) {
        if (is_watched(result)) put(CLOSE, result, 0, 0, NULL, 0, NULL, 0);
        watched[result] = old >= 0 && old < MOST_FDS && watched[old];
        if (is_watched(result)) put(DUP, old, result, 0, NULL, 0, NULL, 0);
    }
    errno = kept;
    return result;
}

#define DOUBLING(name, parameters, types, arguments)                                                                   \
    int name parameters {                                                                                              \
        static int(*real) types;                                                                                       \
        int result;                                                                                                    \
        if (!real) real = (int(*) types)dlsym(RTLD_NEXT, #name);                                                       \
        pthread_mutex_lock(&one);                                                                                      \
        result = doubled(fd, real arguments);                                                                          \
        pthread_mutex_unlock(&one);                                                                                    \
        return result;                                                                                                 \
    }

DOUBLING(dup, (int fd), (int), (fd))
DOUBLING(dup2, (int fd, int other), (int, int), (fd, other))
DOUBLING(dup3, (int fd, int other, int flags), (int, int, int), (fd, other, flags))

#define CONTROLLING(name)                                                                                              \
    int name(int fd, int command, ...) {                                                                               \
        static int (*real)(int, int, ...);                                                                             \
        va_list list;                                                                                                  \
        void *argument;                                                                                                \
        int result;                                                                                                    \
        if (!real) real = (int (*)(int, int, ...))dlsym(RTLD_NEXT, #name);                                             \
        va_start(list, command);                                                                                       \
        argument = va_arg(list, void *);                                                                               \
        va_end(list);                                                                                                  \
        if (command != F_DUPFD && command != F_DUPFD_CLOEXEC) return real(fd, command, argument);                      \
        pthread_mutex_lock(&one);                                                                                      \
        result = doubled(fd, real(fd, command, argument));                                                             \
        pthread_mutex_unlock(&one);                                                                                    \
        return result;                                                                                                 \
    }

CONTROLLING(fcntl)
CONTROLLING(fcntl64)

/* With no place given, the file's own place after the write tells where it went, also when it appends. */
ssize_t write(int fd, const void *data, size_t len) {
    REAL(ssize_t, "write", int, const void *, size_t);
    ssize_t done;
    pthread_mutex_lock(&one);
    done = real(fd, data, len);
    if (done > 0 && is_watched(fd))
        put(WRITE, fd, 0, lseek(fd, 0, SEEK_CUR) - done, data, (size_t)done, NULL, 0);
    pthread_mutex_unlock(&one);
    return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    ssize_t done;
    off_t at;
    pthread_mutex_lock(&one);
    done = real(fd, parts, count);
    if (done > 0 && is_watched(fd)) {
        at = lseek(fd, 0, SEEK_CUR) - done;
        for (size_t left = (size_t)done, n = 0; left > 0; n++) {
            size_t len = parts[n].iov_len < left ? parts[n].iov_len : left;
            if (len) put(WRITE, fd, 0, at, parts[n].iov_base, len, NULL, 0);
            at += (off_t)len;
            left -= len;
        }
    }
    pthread_mutex_unlock(&one);
    return done;
}

#define WRITING_AT(name)                                                                                               \
    ssize_t name(int fd, const void *data, size_t len, off_t at) {                                                     \
        REAL(ssize_t, #name, int, const void *, size_t, off_t);                                                        \
        ssize_t done;                                                                                                  \
        pthread_mutex_lock(&one);                                                                                      \
        done = real(fd, data, len, at);                                                                                \
        if (done > 0 && is_watched(fd)) put(WRITE, fd, 0, at, data, (size_t)done, NULL, 0);                            \
        pthread_mutex_unlock(&one);                                                                                    \
        return done;                                                                                                   \
    }

WRITING_AT(pwrite)
WRITING_AT(pwrite64)

#define CUTTING(name)                                                                                                  \
    int name(int fd, off_t len) {                                                                                      \
        REAL(int, #name, int, off_t);                                                                                  \
        int result;                                                                                                    \
        pthread_mutex_lock(&one);                                                                                      \
        result = real(fd, len);                                                                                        \
        if (result == 0 && is_watched(fd)) put(TRUNCATE, fd, 0, len, NULL, 0, NULL, 0);                                \
        pthread_mutex_unlock(&one);                                                                                    \
        return result;                                                                                                 \
    }

CUTTING(ftruncate)
CUTTING(ftruncate64)

#define CUTTING_PATH(name)                                                                                             \
    int name(const char *path, off_t len) {                                                                            \
        REAL(int, #name, const char *, off_t);                                                                         \
        char at[PATH_MAX];                                                                                             \
        int result;                                                                                                    \
        whole(AT_FDCWD, path, at);                                                                                     \
        pthread_mutex_lock(&one);                                                                                      \
        result = real(path, len);                                                                                      \
        if (result == 0 && inside(at)) put_path(TRUNCATE_PATH, -1, 0, len, at);                                        \
        pthread_mutex_unlock(&one);                                                                                    \
        return result;                                                                                                 \
    }

CUTTING_PATH(truncate)
CUTTING_PATH(truncate64)

#define SYNCING(name)                                                                                                  \
    int name(int fd) {                                                                                                 \
        REAL(int, #name, int);                                                                                         \
        int result;                                                                                                    \
        pthread_mutex_lock(&one);                                                                                      \
        result = real(fd);                                                                                             \
        if (result == 0 && is_watched(fd)) put(SYNC, fd, 0, 0, NULL, 0, NULL, 0);                                      \
        pthread_mutex_unlock(&one);                                                                                    \
        return result;                                                                                                 \
    }

SYNCING(fsync)
SYNCING(fdatasync)

static int two_names(int op, int result, const char *from, const char *to) {
    int kept = errno;
    if (result == 0 && inside(from) != inside(to)) unseen("a name brought in from outside or taken out");
    if (result == 0 && inside(from) && inside(to)) put(op, -1, 0, 0, from, strlen(from), to, strlen(to));
    errno = kept;
    return result;
}

#define TWO_NAMES(op, name, parameters, types, arguments, from_dir, to_dir)                                            \
    int name parameters {                                                                                              \
        static int(*real) types;                                                                                       \
        char whole_from[PATH_MAX], whole_to[PATH_MAX];                                                                 \
        int result;                                                                                                    \
        if (!real) real = (int(*) types)dlsym(RTLD_NEXT, #name);                                                       \
        whole(from_dir, from, whole_from);                                                                             \
        whole(to_dir, to, whole_to);                                                                                   \
        pthread_mutex_lock(&one);                                                                                      \
        result = two_names(op, real arguments, whole_from, whole_to);                                                  \
        pthread_mutex_unlock(&one);                                                                                    \
        return result;                                                                                                 \
    }

TWO_NAMES(RENAME, rename, (const char *from, const char *to), (const char *, const char *), (from, to), AT_FDCWD,
          AT_FDCWD)
TWO_NAMES(RENAME, renameat, (int a, const char *from, int b, const char *to), (int, const char *, int, const char *),
          (a, from, b, to), a, b)
TWO_NAMES(LINK, link, (const char *from, const char *to), (const char *, const char *), (from, to), AT_FDCWD, AT_FDCWD)
TWO_NAMES(LINK, linkat, (int a, const char *from, int b, const char *to, int flags),
          (int, const char *, int, const char *, int), (a, from, b, to, flags), a, b)

int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
    char whole_from[PATH_MAX];
    whole(a, from, whole_from);
    if (flags && inside(whole_from)) unseen("renameat2 with flags");
    return renameat(a, from, b, to);
}

#define ONE_NAME(op, name, parameters, types, arguments, dir)                                                          \
    int name parameters {                                                                                              \
        static int(*real) types;                                                                                       \
        char at[PATH_MAX];                                                                                             \
        int result;                                                                                                    \
        if (!real) real = (int(*) types)dlsym(RTLD_NEXT, #name);                                                       \
        whole(dir, path, at);                                                                                          \
        pthread_mutex_lock(&one);                                                                                      \
        result = real arguments;                                                                                       \
        if (result == 0 && inside(at)) put_path(op, -1, 0, 0, at);                                                     \
        pthread_mutex_unlock(&one);                                                                                    \
        return result;                                                                                                 \
    }

ONE_NAME(UNLINK, unlink, (const char *path), (const char *), (path), AT_FDCWD)
ONE_NAME(RMDIR, rmdir, (const char *path), (const char *), (path), AT_FDCWD)
ONE_NAME(MKDIR, mkdir, (const char *path, mode_t mode), (const char *, mode_t), (path, mode), AT_FDCWD)
ONE_NAME(MKDIR, mkdirat, (int dir, const char *path, mode_t mode), (int, const char *, mode_t), (dir, path, mode), dir)
ONE_NAME((flags & AT_REMOVEDIR) ? RMDIR : UNLINK, unlinkat, (int dir, const char *path, int flags),
         (int, const char *, int), (dir, path, flags), dir)

#include "refused.h"
