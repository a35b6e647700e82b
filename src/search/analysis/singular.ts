export { singularOf } from '@/domain/text/singular';
