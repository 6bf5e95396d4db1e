/* A part of recorder.c: calls that no code of ours makes today. Should some begin to, the recording is refused until
 * they are written down too. */
#define REFUSED(type, name, parameters, types, arguments, fd)                                                          \
    type name parameters {                                                                                             \
        static type(*real) types;                                                                                      \
        if (!real) real = (type(*) types)dlsym(RTLD_NEXT, #name);                                                      \
        if (is_watched(fd)) unseen(#name);                                                                             \
        return real arguments;                                                                                         \
    }

#define REFUSED_AT_ONCE(name)                                                                                          \
    REFUSED(ssize_t, name, (int fd, const struct iovec *parts, int count, off_t at),                                   \
            (int, const struct iovec *, int, off_t), (fd, parts, count, at), fd)
#define REFUSED_WITH_FLAGS(name)                                                                                       \
    REFUSED(ssize_t, name, (int fd, const struct iovec *parts, int count, off_t at, int flags),                        \
            (int, const struct iovec *, int, off_t, int), (fd, parts, count, at, flags), fd)
#define REFUSED_COPY(name)                                                                                             \
    REFUSED(ssize_t, name, (int to, int from, off_t *at, size_t len), (int, int, off_t *, size_t),                     \
            (to, from, at, len), to)
#define REFUSED_ROOM(name)                                                                                             \
    REFUSED(int, name, (int fd, off_t at, off_t len), (int, off_t, off_t), (fd, at, len), fd)

REFUSED_AT_ONCE(pwritev)
REFUSED_AT_ONCE(pwritev64)
REFUSED_WITH_FLAGS(pwritev2)
REFUSED_WITH_FLAGS(pwritev64v2)
REFUSED_COPY(sendfile)
REFUSED_COPY(sendfile64)
REFUSED_ROOM(posix_fallocate)
REFUSED_ROOM(posix_fallocate64)
REFUSED(ssize_t, copy_file_range, (int from, off_t *a, int to, off_t *b, size_t len, unsigned flags),
        (int, off_t *, int, off_t *, size_t, unsigned), (from, a, to, b, len, flags), to)
REFUSED(int, fallocate, (int fd, int mode, off_t at, off_t len), (int, int, off_t, off_t), (fd, mode, at, len), fd)
REFUSED(int, fallocate64, (int fd, int mode, off_t at, off_t len), (int, int, off_t, off_t), (fd, mode, at, len), fd)

#define MAPPING(name)                                                                                                  \
    void *name(void *where, size_t len, int protection, int flags, int fd, off_t at) {                                 \
        REAL(void *, #name, void *, size_t, int, int, int, off_t);                                                     \
        if ((flags & MAP_SHARED) && (protection & PROT_WRITE) && is_watched(fd)) unseen(#name);                        \
        return real(where, len, protection, flags, fd, at);                                                            \
    }

MAPPING(mmap)
MAPPING(mmap64)
