/** The released folder as a container: the same nginx recipe. TLS ends at whatever stands before it. */

/** The whole configuration of the container's nginx, around the recipe. */
export const CONTAINER_SERVER = "server { listen 80; include /etc/nginx/piao.conf; }";

export const DOCKERFILE = `FROM nginx:stable-alpine
COPY piao /srv/piao
COPY nginx-piao.conf /etc/nginx/piao.conf
RUN echo '${CONTAINER_SERVER}' > /etc/nginx/conf.d/default.conf
EXPOSE 80
`;
